import Text

/// How adapters in Swift get texts.
enum NativeText {
    /// A text trimmed and in NFC; `nil` for one that says nothing.
    ///
    /// Aadhaar numbers stay in: an id that could be one has to tell its subject from others. They are taken out of what the
    /// adapter says.
    static func cleaned(_ text: String) -> String? {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return nil }
        return NFC.normalized(String(scalars[first...last]))
    }

    /// White space, zero-width spaces and byte order marks.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.properties.isWhitespace || scalar.value == 0x200b || scalar.value == 0xfeff
    }
}
