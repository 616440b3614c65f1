import Formats
import Text

/// The bytes of a slice as they are encrypted into spools, raw topics and dead letters.
///
/// A version byte, then every part with its length; the places of records are kept as distances, so that a slice costs
/// a few bytes a record more than it holds.
public enum SliceCodec {
    private static let version: UInt8 = 1

    /// A slice as bytes.
    public static func encode(_ slice: Slice) -> [UInt8] {
        let framed = slice.framed
        var writer = BinaryWriter(capacity: framed.body.count + framed.context.count + framed.records.count * 6 + 128)
        writer.byte(version)
        writer.text(slice.feed)
        writer.text(slice.submission)
        writer.signed(slice.receivedAt)
        writer.count(framed.index)
        writer.count(framed.byteOffset)
        writer.count(framed.firstRecord)
        writer.count(framed.recognition.input)
        writer.text(framed.recognition.charset.rawValue)
        writer.byte(framed.recognition.delimiter)
        writer.count(framed.recognition.preambleRows)
        writer.block(framed.context)
        writer.block(framed.body)
        encode(framed.records, into: &writer)
        return writer.bytes
    }

    /// The slice of bytes that ``encode(_:)`` gave.
    ///
    /// - Throws: ``BinaryFormatError`` where the bytes are anything else. Records of a decoded slice lie inside its
    ///   body, in order, without overlap.
    public static func decode(_ bytes: [UInt8]) throws(BinaryFormatError) -> Slice {
        var reader = BinaryReader(bytes)
        guard try reader.byte() == version else { throw BinaryFormatError("not a slice of a known version") }
        let feed = try reader.text()
        let submission = try reader.text()
        let receivedAt = try reader.signed()
        let index = try reader.count()
        let byteOffset = try reader.count()
        let firstRecord = try reader.count()
        let recognition = Recognition(
            input: try reader.count(),
            charset: Charset(rawValue: try reader.text()),
            delimiter: try reader.byte(),
            preambleRows: try reader.count()
        )
        let context = try reader.block()
        let body = try reader.block()
        let records = try decodeRecords(from: &reader, within: body.count)
        try reader.end()
        let framed = FramedSlice(
            index: index,
            context: context,
            body: body,
            byteOffset: byteOffset,
            firstRecord: firstRecord,
            records: records,
            recognition: recognition
        )
        return Slice(feed: feed, submission: submission, receivedAt: receivedAt, framed: framed)
    }

    private static func encode(_ records: [RecordSpan], into writer: inout BinaryWriter) {
        writer.count(records.count)
        var end: UInt32 = 0
        var line = 0
        for record in records {
            precondition(record.offset >= end && record.line >= line, "records of a slice are in order")
            writer.count(Int(record.offset - end))
            writer.count(Int(record.length))
            writer.count(record.line - line)
            end = record.offset + record.length
            line = record.line
        }
    }

    private static func decodeRecords(
        from reader: inout BinaryReader,
        within bodyCount: Int
    ) throws(BinaryFormatError) -> [RecordSpan] {
        let count = try reader.count()
        // Each record takes three bytes at least, so a count that cannot be true reserves no memory.
        guard count <= reader.remaining / 3 else { throw BinaryFormatError("ends too early") }
        var records: [RecordSpan] = []
        records.reserveCapacity(count)
        var end = 0
        var line = 0
        for _ in 0..<count {
            let gap = try reader.count()
            let length = try reader.count()
            let lines = try reader.count()
            guard gap <= bodyCount - end, length <= bodyCount - end - gap, bodyCount <= Int(UInt32.max) else {
                throw BinaryFormatError("a record lies outside the body")
            }
            guard lines <= Int.max - line else { throw BinaryFormatError("a line number is too large") }
            line += lines
            records.append(RecordSpan(offset: UInt32(end + gap), length: UInt32(length), line: line))
            end += gap + length
        }
        return records
    }
}
