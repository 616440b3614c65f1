import Formats

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

    /// The slices of a document that comes in pieces of these sizes, over and over.
    func frame(_ bytes: [UInt8], pieces: [Int] = [Int.max]) throws -> [FramedSlice] {
        try FramedText(bytes, inputs: [input], limits: limits, pieces: pieces).slices
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
    func refusal(_ bytes: [UInt8], pieces: [Int] = [Int.max]) -> FramingError? {
        do {
            _ = try frame(bytes, pieces: pieces)
            return nil
        } catch {
            return error as? FramingError
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
