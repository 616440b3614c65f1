import Contracts

/// What is kept of an erasure: while it is under way how far it is, then only that it was done.
struct ErasureMark: Sendable, Equatable {
    /// How far the originals of one partition are searched.
    struct Progress: Sendable, Equatable {
        /// The next offset to look at.
        var next: Int64
        /// Where the search ends: what came later is translated knowing of the erasure.
        var end: Int64
    }

    /// The work that is left.
    struct Work: Sendable, Equatable {
        /// The subject.
        var subject: Token
        /// By partition of the raw topic, from 0; none until the mark is written, because what is translated before
        /// that is to be searched.
        var partitions: [Progress] = []

        /// How many offsets are still to be looked at.
        var messagesLeft: Int64 { partitions.reduce(0) { $0 + max(0, $1.end - $1.next) } }
    }

    /// When it was asked for, milliseconds since 1970-01-01 UTC.
    var requestedAt: Int64
    /// When it was done; 0 before.
    var finishedAt: Int64 = 0
    /// Originals that held records of the subject, and were made unreadable.
    var slices = 0
    /// Records of others that were appended again.
    var keptRecords = 0
    /// What is left to do; `nil` once it is done, and the subject is forgotten.
    var work: Work?

    private static let format: UInt8 = 1

    /// The mark as bytes.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter()
        writer.byte(Self.format)
        writer.signed(requestedAt)
        writer.signed(finishedAt)
        writer.count(slices)
        writer.count(keptRecords)
        writer.byte(work == nil ? 0 : 1)
        if let work {
            writer.unsigned(work.subject.high)
            writer.unsigned(work.subject.low)
            writer.count(work.partitions.count)
            for progress in work.partitions {
                writer.signed(progress.next)
                writer.signed(progress.end)
            }
        }
        return writer.bytes
    }
}

extension ErasureMark {
    /// The mark of bytes that ``encoded()`` gave.
    init(decoding bytes: [UInt8]) throws(BinaryFormatError) {
        var reader = BinaryReader(bytes)
        guard try reader.byte() == Self.format else { throw BinaryFormatError("not an erasure of a known version") }
        requestedAt = try reader.signed()
        finishedAt = try reader.signed()
        slices = try reader.count()
        keptRecords = try reader.count()
        if try reader.byte() == 1 {
            let subject = Token(high: try reader.unsigned(), low: try reader.unsigned())
            var partitions: [Progress] = []
            for _ in 0..<(try reader.count()) {
                partitions.append(Progress(next: try reader.signed(), end: try reader.signed()))
            }
            work = Work(subject: subject, partitions: partitions)
        }
        try reader.end()
    }
}
