import Formats
import Text

/// One way to frame a text in a test.
struct JSONFraming {
    var format = InputFormat.json
    var path: String?
    var charset = Charset.utf8
    var limits = FramingLimits()

    /// The slices of a text that comes in chunks of these sizes, over and over.
    func slices(_ bytes: [UInt8], chunks: [Int] = [1 << 20]) throws(FramingError) -> [FramedSlice] {
        var framer = JSONFramer(
            input: InputDescription(format: format, recordsPath: path),
            recognition: Recognition(input: 0, charset: charset),
            limits: limits,
            start: 0
        )
        var slices: [FramedSlice] = []
        var start = 0
        var turn = 0
        while start < bytes.count {
            let end = min(bytes.count, start + max(1, chunks[turn % chunks.count]))
            try bytes[start..<end].withUnsafeBufferPointer { (chunk) throws(FramingError) in
                try framer.consume(UnsafeRawBufferPointer(chunk), into: &slices)
            }
            start = end
            turn += 1
        }
        try framer.finish(into: &slices)
        return slices
    }

    /// The records of a text, as text.
    func records(_ text: String) throws(FramingError) -> [String] {
        try slices(Array(text.utf8)).flatMap { slice in
            slice.records.map { slice.text(of: $0) }
        }
    }

    /// Why a text is refused, or `nil`.
    func refusal(_ text: String) -> FramingError? {
        do {
            _ = try slices(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    /// A text in the bytes of the charset.
    func bytes(_ text: String) -> [UInt8] {
        switch charset {
        case .utf16LE: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BE: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        default: Array(text.utf8)
        }
    }
}

extension FramedSlice {
    /// The bytes of a record.
    func bytes(of span: RecordSpan) -> [UInt8] {
        Array(body[Int(span.offset)..<Int(span.offset) + Int(span.length)])
    }

    /// A record of UTF-8 as text.
    func text(of span: RecordSpan) -> String {
        String(decoding: bytes(of: span), as: UTF8.self)
    }
}
