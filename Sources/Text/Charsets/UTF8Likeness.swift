/// Whether text is UTF-8 beyond doubt, by its bytes alone.
package enum UTF8Likeness {
    /// Whether bytes are UTF-8 throughout, with so many characters beyond ASCII that they cannot well be those of a charset of
    /// one byte each: two of three bytes or more, or four of two.
    package static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.contains(where: { $0 >= 0x80 }), UTF8Validation.firstInvalid(bytes) == nil else { return false }
        let long = bytes.count { $0 >= 0xE0 }
        return long >= 2 || bytes.count { $0 >= 0xC0 } >= 4
    }
}
