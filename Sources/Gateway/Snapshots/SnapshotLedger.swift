import Contracts

/// What is known of the snapshots of one feed: the latest, those to be compared with it, and what is left to tidy up.
struct SnapshotLedger: Sendable, Equatable {
    private static let format: UInt8 = 1

    /// A submission that is a snapshot.
    struct Entry: Sendable, Equatable {
        /// The submission.
        var submission: String
        /// How many slices it has, each with its ``SnapshotSubjects``.
        var slices: Int
        /// How many records it has.
        var records: Int
    }

    /// The one the next is compared with.
    var latest: Entry?
    /// Those whose records all have their fate, in that order, and which were not compared yet.
    var pending: [Entry] = []
    /// Those whose subjects are no longer needed.
    var obsolete: [Entry] = []
    /// The submissions that have a list of missing subjects, the oldest first.
    var listed: [String] = []

    init() {}

    /// Where a feed's ledger is kept.
    static func key(feed: String) -> StateKey { StateKey(.snapshots, Array("\(feed)/ledger".utf8)) }

    /// What the keys of a feed's ledger, subjects and lists begin with.
    static func prefix(feed: String) -> [UInt8] { Array("\(feed)/".utf8) }

    /// Where the subjects of one slice are kept.
    static func subjectsKey(feed: String, submission: String, slice: Int) -> StateKey {
        StateKey(.snapshots, Array("\(feed)/\(submission)/\(slice)".utf8))
    }

    /// Where the list of subjects that a snapshot lacks is kept.
    static func missingKey(feed: String, submission: String) -> StateKey {
        StateKey(.snapshots, Array("\(feed)/\(submission)/missing".utf8))
    }

    /// The ledger as bytes.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter()
        writer.byte(Self.format)
        for entries in [latest.map { [$0] } ?? [], pending, obsolete] {
            writer.count(entries.count)
            for entry in entries {
                writer.text(entry.submission)
                writer.count(entry.slices)
                writer.count(entry.records)
            }
        }
        writer.count(listed.count)
        for submission in listed { writer.text(submission) }
        return writer.bytes
    }

    /// The ledger of bytes that ``encoded()`` gave; an empty one without any.
    init(decoding bytes: [UInt8]?) throws(BinaryFormatError) {
        guard let bytes else { return }
        var reader = BinaryReader(bytes)
        guard try reader.byte() == Self.format else { throw BinaryFormatError("not a ledger of a known version") }
        latest = try Self.entries(from: &reader).first
        pending = try Self.entries(from: &reader)
        obsolete = try Self.entries(from: &reader)
        for _ in 0..<(try reader.count()) { listed.append(try reader.text()) }
        try reader.end()
    }

    private static func entries(from reader: inout BinaryReader) throws(BinaryFormatError) -> [Entry] {
        var entries: [Entry] = []
        for _ in 0..<(try reader.count()) {
            entries.append(
                Entry(submission: try reader.text(), slices: try reader.count(), records: try reader.count())
            )
        }
        return entries
    }
}
