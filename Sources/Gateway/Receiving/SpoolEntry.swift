import Contracts

/// The entries of a spool file: a head, the sealed slices, an end; each after its length as four bytes.
///
/// Slices are encrypted as they will be on the raw topic, so the file tells no more than the topic does.
enum SpoolEntry: Equatable {
    /// What the submission is.
    case head(SubmissionHead)
    /// The next slice.
    case slice(SealedSlice)
    /// The last entry: how many slices and records there are, and the body's fingerprint where it is wanted.
    case end(slices: Int, records: Int, fingerprint: [UInt8])

    /// No slice is larger than a record may be with its context, so nothing larger is an entry.
    static let largest = 256 * 1024 * 1024
    /// No slice is as small as the largest end entry.
    static let longestEnd = 56

    /// The entry with its length before it.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter()
        switch self {
        case .head(let head):
            writer.byte(0)
            writer.text(head.feed)
            writer.text(head.submission)
            writer.signed(head.receivedAt)
            writer.optionalText(head.traceparent)
            writer.block(head.idempotencyKey?.key ?? [])
        case .slice(let slice):
            writer.byte(1)
            writer.count(slice.index)
            writer.count(slice.byteOffset)
            writer.count(slice.records)
            writer.block(slice.wrappedKey)
            writer.block(slice.envelope)
        case .end(let slices, let records, let fingerprint):
            writer.byte(2)
            writer.count(slices)
            writer.count(records)
            writer.block(fingerprint)
        }
        let length = UInt32(clamping: writer.bytes.count).littleEndian
        return withUnsafeBytes(of: length) { Array($0) } + writer.bytes
    }

    /// The entry of bytes without their length.
    init(decoding bytes: [UInt8]) throws(BinaryFormatError) {
        var reader = BinaryReader(bytes)
        switch try reader.byte() {
        case 0:
            var head = SubmissionHead(
                feed: try reader.text(),
                submission: try reader.text(),
                receivedAt: try reader.signed(),
                traceparent: try reader.optionalText()
            )
            let key = try reader.block()
            head.idempotencyKey = key.isEmpty ? nil : StateKey(.idempotency, key)
            self = .head(head)
        case 1:
            self = .slice(try Self.slice(from: &reader))
        case 2:
            self = .end(slices: try reader.count(), records: try reader.count(), fingerprint: try reader.block())
        default:
            throw BinaryFormatError("not an entry of a spool")
        }
        try reader.end()
    }

    private static func slice(from reader: inout BinaryReader) throws(BinaryFormatError) -> SealedSlice {
        let index = try reader.count()
        let byteOffset = try reader.count()
        let records = try reader.count()
        let wrappedKey = try reader.block()
        return SealedSlice(
            index: index,
            byteOffset: byteOffset,
            records: records,
            envelope: try reader.block(),
            wrappedKey: wrappedKey
        )
    }
}
