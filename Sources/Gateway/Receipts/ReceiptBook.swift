public import Contracts

/// Reads receipts and what they are made of.
public struct ReceiptBook: Sendable {
    /// How many slices' accounts are read at once.
    private static let slicesPerRead = 256

    private let bus: any EventBus

    /// Reads the receipts of a bus.
    public init(bus: any EventBus) {
        self.bus = bus
    }

    /// A submission's receipt, or `nil` if there is none.
    ///
    /// - Throws: `BusError`; `BinaryFormatError` where the state is not what a gateway wrote.
    public func receipt(_ submission: String) async throws -> Receipt? {
        let key = Receipt.key(submission: submission)
        return try await bus.state([key])[key].map { try ReceiptCodec.decodeReceipt($0) }
    }

    /// All receipts there are, the latest first.
    ///
    /// - Throws: as ``receipt(_:)``.
    public func all() async throws -> [Receipt] {
        try await bus.state(of: .receipts).map { try ReceiptCodec.decodeReceipt($0.value) }
            .sorted { ($0.receivedAt, $0.submission) > ($1.receivedAt, $1.submission) }
    }

    /// A page of receipts, the latest first.
    ///
    /// - Parameters:
    ///   - feed: of this feed only, if one is named.
    ///   - before: only those that come after the receipt of this id in that order.
    ///   - limit: how many at most.
    /// - Returns: the receipts, and what is `before` for the next page; `nil` at the end.
    /// - Throws: as ``receipt(_:)``.
    public func page(
        of feed: String?,
        before: String?,
        limit: Int
    ) async throws -> (receipts: [Receipt], next: String?) {
        var all = try await all().filter { feed == nil || $0.feed == feed }[...]
        if let before {
            guard let last = try await receipt(before) else { return ([], nil) }
            all = all.drop { ($0.receivedAt, $0.submission) >= (last.receivedAt, last.submission) }
        }
        let page = Array(all.prefix(limit))
        return (page, all.count > limit ? page.last?.submission : nil)
    }

    /// The first rejected rows of a submission, in the order of its records.
    ///
    /// - Returns: at most `limit` rows, and how many more there are.
    /// - Throws: as ``receipt(_:)``.
    public func rejectedRows(of receipt: Receipt, limit: Int) async throws -> (rows: [RejectedRow], omitted: Int) {
        var rows: [RejectedRow] = []
        var omitted = 0
        for first in stride(from: 0, to: receipt.slices, by: Self.slicesPerRead) {
            let keys = (first..<min(first + Self.slicesPerRead, receipt.slices)).map {
                StateKey.sliceAccount(submission: receipt.submission, slice: $0)
            }
            let state = try await bus.state(keys)
            for key in keys {
                guard let account = try state[key].map({ try ReceiptCodec.decodeSliceAccount($0) }) else { continue }
                let taken = account.rows.prefix(limit - rows.count)
                rows += taken
                omitted += account.rows.count - taken.count + account.rowsOmitted
            }
        }
        return (rows, omitted)
    }
}
