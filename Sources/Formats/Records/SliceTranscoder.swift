import Glibc
import Text

/// Turns slices into UTF-8 and finds the records whose bytes do not decode; reusable, used by one task at a time.
struct SliceTranscoder {
    /// The decoder of the last charset; a feed's slices seldom change theirs.
    private var decoder: (charset: Charset, decoder: CharsetDecoder)?

    /// The slice, which came by one of its feed's inputs, in UTF-8, and with it where its body is settled, if that is asked
    /// for.
    mutating func utf8(_ slice: FramedSlice, of inputs: [InputDescription], marksSettled: Bool = false) -> UTF8Slice {
        var result = UTF8Slice(
            context: slice.context,
            body: slice.body,
            spans: slice.records,
            originals: slice.records,
            failures: [:],
            recognition: slice.recognition,
            byteOffset: slice.byteOffset
        )
        if slice.recognition.charset != .utf8 {
            let input = slice.recognition.input
            let mayBeUTF8 = inputs.indices.contains(input) && inputs[input].charsets.contains(.utf8)
            transcode(slice, mayBeUTF8: mayBeUTF8 && !slice.recognition.charset.isUTF16, into: &result)
        } else if !isValid(&result, marksSettled: marksSettled) {
            result.settled = SettledMap()
            transcode(slice, mayBeUTF8: false, into: &result)
        }
        if slice.recognition.delimiter != 0 {
            failNUL(in: &result)
        }
        return result
    }

    private func isValid(_ slice: inout UTF8Slice, marksSettled: Bool) -> Bool {
        guard UTF8Validation.isValid(slice.context) else { return false }
        guard marksSettled else { return UTF8Validation.isValid(slice.body) }
        return slice.body.withUnsafeBytes { UTF8Validation.firstInvalid($0, settled: &slice.settled) == nil }
    }

    /// No text has a NUL; other formats' grammars say so themselves.
    private func failNUL(in result: inout UTF8Slice) {
        let hasNUL = result.body.withUnsafeBytes { body in
            body.baseAddress.map { memchr($0, 0, body.count) != nil } ?? false
        }
        guard hasNUL else { return }
        for (index, span) in result.spans.enumerated() where result.failures[index] == nil {
            let start = min(result.body.count, Int(span.offset))
            let end = min(result.body.count, start + Int(span.length))
            if result.body[start..<end].contains(0) {
                result.failures[index] = result.failure(of: index, .encoding, "text, which holds no NUL")
            }
        }
    }

    /// Decodes record by record; where that may be, records that are plainly UTF-8 are taken as such: the charset was told by
    /// the first bytes, in which a damaged one may have spoken for another.
    private mutating func transcode(_ slice: FramedSlice, mayBeUTF8: Bool, into result: inout UTF8Slice) {
        guard let decoder = decoder(for: slice.recognition.charset) else {
            return fail(slice, "a charset this gateway knows", in: &result)
        }
        let unit = slice.recognition.charset.isUTF16 ? 2 : 1
        result.context = []
        let badContext = slice.context.withUnsafeBytes { decoder.decode($0, replacing: unit, into: &result.context) }
        result.body = []
        result.body.reserveCapacity(slice.body.count * 2)
        slice.body.withUnsafeBytes { body in
            var end = 0
            for (index, span) in slice.records.enumerated() {
                // Spans are clamped to the body: a slice may come from elsewhere than a framer.
                let start = min(body.count, max(end, Int(span.offset)))
                let next = min(body.count, start + Int(span.length))
                _ = decoder.decode(
                    UnsafeRawBufferPointer(rebasing: body[end..<start]),
                    replacing: unit,
                    into: &result.body
                )
                let before = result.body.count
                let piece = UnsafeRawBufferPointer(rebasing: body[start..<next])
                if mayBeUTF8, UTF8Likeness.isPlain(piece) {
                    result.body.append(contentsOf: piece)
                } else if let invalid = decoder.decode(piece, replacing: unit, into: &result.body) {
                    result.failures[index] = RecordFailure(
                        .encoding,
                        "bytes that decode as \(slice.recognition.charset)",
                        line: span.line,
                        byteOffset: slice.byteOffset + start + invalid
                    )
                }
                result.spans[index].offset = UInt32(clamping: before)
                result.spans[index].length = UInt32(clamping: result.body.count - before)
                end = next
            }
            let rest = UnsafeRawBufferPointer(rebasing: body[end...])
            _ = decoder.decode(rest, replacing: unit, into: &result.body)
        }
        // A CSV preamble says nothing of the records, and the header row was decoded when it was framed.
        if badContext != nil, slice.recognition.delimiter == 0 {
            fail(slice, "what encloses the record in \(slice.recognition.charset)", in: &result)
        }
    }

    private func fail(_ slice: FramedSlice, _ expectation: String, in result: inout UTF8Slice) {
        for index in slice.records.indices {
            result.failures[index] = result.failure(of: index, .encoding, expectation)
        }
    }

    private mutating func decoder(for charset: Charset) -> CharsetDecoder? {
        if let decoder, decoder.charset == charset {
            return decoder.decoder
        }
        guard let opened = CharsetDecoder(charset) else { return nil }
        decoder = (charset, opened)
        return opened
    }
}
