import Formats
import Text

/// One way to read an XML document in a test: framed, then decoded slice by slice.
struct XMLReading {
    var path: String?
    var namespaces: [String: String] = [:]
    var charsets: [Charset] = []
    var limits = FramingLimits()
    var layout = RecordLayout(fields: [])

    /// The input this stands for.
    var input: InputDescription {
        InputDescription(format: .xml, charsets: charsets, recordsPath: path, namespaces: namespaces)
    }

    /// The slices of a document that comes in one piece, by the common framer.
    func frame(_ bytes: [UInt8]) throws -> [FramedSlice] {
        try FramedText(bytes, inputs: [input], limits: limits).slices
    }

    /// The slices of a document in UTF-8 or, with a byte order mark, UTF-16 that comes in pieces of these sizes, over and
    /// over.
    ///
    /// The common framer would collect the pieces of a short one.
    func frame(_ bytes: [UInt8], pieces: [Int]) throws(FramingError) -> [FramedSlice] {
        let marks: [[UInt8]: Charset] = [[0xFF, 0xFE]: .utf16LE, [0xFE, 0xFF]: .utf16BE]
        let charset = marks[Array(bytes.prefix(2))] ?? .utf8
        let mark = charset == .utf8 ? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0) : 2
        let recognition = Recognition(input: 0, charset: charset)
        var framer = XMLFramer(input: input, recognition: recognition, limits: limits, start: mark)
        var slices: [FramedSlice] = []
        var start = mark
        var turn = 0
        while start < bytes.count {
            let end = min(start + pieces[turn % pieces.count], bytes.count)
            // A copy of its own, so that reading beyond a piece would show.
            let piece = Array(bytes[start..<end])
            try piece.withUnsafeBufferPointer { (piece) throws(FramingError) in
                try framer.consume(UnsafeRawBufferPointer(piece), into: &slices)
            }
            start = end
            turn += 1
        }
        try framer.finish(into: &slices)
        return slices
    }

    /// The slices of a document in UTF-8.
    func frame(_ text: String) throws -> [FramedSlice] {
        try frame(Array(text.utf8))
    }

    /// The records as text.
    func records(_ text: String) throws -> [String] {
        try FramedText(Array(text.utf8), inputs: [input], limits: limits).texts
    }

    /// Why a document is refused, or `nil`.
    func refusal(_ bytes: [UInt8]) -> FramingError? {
        do {
            _ = try frame(bytes)
            return nil
        } catch {
            return error as? FramingError
        }
    }

    /// Why a document that comes in pieces is refused, or `nil`.
    func refusal(_ bytes: [UInt8], pieces: [Int]) -> FramingError? {
        do {
            _ = try frame(bytes, pieces: pieces)
            return nil
        } catch {
            return error
        }
    }

    /// Why a document in UTF-8 is refused, or `nil`.
    func refusal(_ text: String) -> FramingError? {
        refusal(Array(text.utf8))
    }

    /// The decoded records of some slices.
    func decode(_ slices: [FramedSlice]) -> [XMLReadRecord] {
        let decoder = RecordDecoder(inputs: [input], layout: layout)
        var batch = RecordBatch()
        return slices.flatMap { slice in
            decoder.decode(slice, into: &batch)
            return batch.records.indices.map { XMLReadRecord(batch, $0, layout: layout) }
        }
    }

    /// The decoded records of a document in UTF-8.
    func read(_ text: String) throws -> [XMLReadRecord] {
        decode(try frame(text))
    }
}
