import Contracts
import Formats

/// What settling slices writes down of their submissions: accounts and receipts, and what is kept of snapshots.
struct SubmissionBooks {
    private let feed: Feed
    private let present: [StateKey: [UInt8]]
    private let erased: ErasedSubjects
    private var receipts: [StateKey: Receipt] = [:]
    private var ledger: SnapshotLedger?
    /// Accounts of slices, and the subjects of slices of snapshots.
    private var slices: [StateKey: [UInt8]?] = [:]

    /// How many snapshots are complete and wait to be compared.
    private(set) var snapshots = 0

    /// Begins with nothing written down.
    init(feed: Feed, present: [StateKey: [UInt8]], erased: ErasedSubjects) {
        self.feed = feed
        self.present = present
        self.erased = erased
    }

    /// The state that is to be written.
    var state: [StateKey: [UInt8]?] {
        var state = slices
        for (key, receipt) in receipts { state[key] = ReceiptCodec.encode(receipt) }
        if let ledger { state[SnapshotLedger.key(feed: feed.id)] = ledger.encoded() }
        return state
    }

    /// Adds a slice's account to its receipt, in place of the one a former translation left.
    ///
    /// - Throws: ``BinaryFormatError`` where the state is not what a gateway wrote.
    mutating func book(_ account: SliceAccount, of translated: TranslatedSlice) throws {
        let slice = translated.raw.slice
        let former = try present[translated.accountKey].map { try ReceiptCodec.decodeSliceAccount($0) }
        slices[translated.accountKey] = ReceiptCodec.encode(account)
        let key = Receipt.key(submission: slice.submission)
        // A receipt that retention has taken does not come back.
        guard var receipt = try receipts[key] ?? present[key].map({ try ReceiptCodec.decodeReceipt($0) }) else {
            return
        }
        receipt.accounts.settle(account.accounts, replacing: former?.accounts ?? Receipt.Accounts())
        if former == nil { receipt.translatedSlices += 1 }
        guard receipt.addsUp else {
            throw BinaryFormatError("the accounts of submission \(receipt.submission) do not add up")
        }
        // What is taken up from dead letters is no snapshot, and a snapshot is compared once.
        if feed.settings.sendsSnapshots, former == nil, translated.raw.replayCount == 0 {
            try noteSnapshot(translated, &receipt)
        }
        receipts[key] = receipt
    }

    /// Keeps the subjects of a slice of a snapshot; after the last, the snapshot waits to be compared.
    private mutating func noteSnapshot(_ translated: TranslatedSlice, _ receipt: inout Receipt) throws {
        let key = SnapshotLedger.subjectsKey(
            feed: feed.id,
            submission: receipt.submission,
            slice: translated.raw.slice.framed.index
        )
        let subjects = SnapshotSubjects(translated.translation, of: feed.description, without: erased.holds)
        slices[key] = subjects.encoded()
        receipt.snapshot = SnapshotReport()
        guard receipt.state == .done else { return }
        var ledger = try ledger ?? SnapshotLedger(decoding: present[SnapshotLedger.key(feed: feed.id)])
        ledger.pending.append(
            SnapshotLedger.Entry(
                submission: receipt.submission,
                slices: receipt.slices,
                records: receipt.accounts.framed
            )
        )
        self.ledger = ledger
        snapshots += 1
    }
}
