import Text

/// Finds the place in the original of something wrong in a record that was read in UTF-8.
struct JSONFailurePlace {
    let slice: UTF8Slice
    /// The record's index in the slice.
    let record: Int

    /// The failure of a record whose grammar broke at a byte of the slice's body.
    func failure(_ expectation: JSONExpectation) -> RecordFailure {
        let original = slice.originals[record]
        let start = min(slice.body.count, Int(slice.spans[record].offset))
        let before = slice.body[start..<min(slice.body.count, max(start, expectation.position))]
        let distance = min(Int(original.length), originalLength(of: before))
        return RecordFailure(
            expectation.isLimit ? .limit : .json,
            expectation.text,
            line: original.line + before.count { $0 == 0x0A },
            byteOffset: slice.byteOffset + Int(original.offset) + distance
        )
    }

    /// How many bytes of the original the text took.
    private func originalLength(of text: ArraySlice<UInt8>) -> Int {
        let charset = slice.recognition.charset
        if charset == .utf8 { return text.count }
        let scalars = text.count { $0 & 0xC0 != 0x80 }
        // Four bytes of UTF-8 are two units of UTF-16; of the other charsets, most take a byte a character.
        return charset.isUTF16 ? (scalars + text.count { $0 >= 0xF0 }) * 2 : scalars
    }
}
