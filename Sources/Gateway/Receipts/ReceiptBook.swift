public import Contracts

/// Reads receipts and what they are made of.
public struct ReceiptBook: Sendable {
    /// How many slices' accounts are read at once.
    private static let slicesPerRead = 256
    /// How many receipts are read at once where those of one feed are looked for.
    private static let receiptsPerRead = 256
    /// How many receipts are read for a page, for those of a feed may be rare.
    private static let mostReadPerPage = 20_000

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

    /// A page of receipts, the latest first: by their ids, which tell the time.
    ///
    /// - Parameters:
    ///   - feed: of this feed only, if one is named.
    ///   - before: only those before this id, which may be one that is forgotten by now.
    ///   - limit: how many at most.
    /// - Returns: the receipts, and what is `before` for the next page; `nil` at the end. Where few receipts are of
    ///   the feed a page may be short, even empty, and not the last: so that one call reads no more than it may.
    /// - Throws: as ``receipt(_:)``.
    public func page(
        of feed: String?,
        before: String?,
        limit: Int
    ) async throws -> (receipts: [Receipt], next: String?) {
        var receipts: [Receipt] = []
        var next = before
        var read = 0
        while read < Self.mostReadPerPage {
            // One more than are wanted tells whether there are more.
            let wanted = feed == nil ? limit + 1 : max(limit + 1, Self.receiptsPerRead)
            let key = next.map { Receipt.key(submission: $0).key }
            let found = try await bus.state(of: .receipts, before: key, limit: wanted)
            for entry in found {
                if receipts.count == limit { return (receipts, next) }
                let receipt = try ReceiptCodec.decodeReceipt(entry.value)
                next = receipt.submission
                if feed == nil || receipt.feed == feed { receipts.append(receipt) }
            }
            guard found.count == wanted else { return (receipts, nil) }
            read += found.count
        }
        return (receipts, next)
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
