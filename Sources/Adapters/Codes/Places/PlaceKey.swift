import Text

/// Makes of a name the bytes it is compared by.
enum PlaceKey {
    /// Names of more bytes are in no register.
    static let maximumLength = 400

    /// The key of some text, brought into NFC first.
    static func bytes(of text: String, as form: PlaceNameForm) -> [UInt8] {
        var key: [UInt8] = []
        Array(NFC.normalized(text).utf8).withUnsafeBytes { name in
            withKey(of: name, as: form) { key = Array($0) }
        }
        return key
    }

    /// Calls `body` with the key of a name that is UTF-8 in NFC; without allocating.
    static func withKey<Result>(
        of name: UnsafeRawBufferPointer,
        as form: PlaceNameForm,
        _ body: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
        let name = UnsafeRawBufferPointer(rebasing: name.prefix(maximumLength))
        return withUnsafeTemporaryAllocation(byteCount: name.count * 2 + 1, alignment: 1) { folded in
            let length = CodeKey.fold(name, into: folded)
            return withUnsafeTemporaryAllocation(byteCount: length * 5 + 8, alignment: 1) { key in
                var writer = PlaceKeyWriter(key, form: form)
                writer.write(UnsafeRawBufferPointer(rebasing: folded[..<length]))
                return body(UnsafeRawBufferPointer(rebasing: key[..<writer.length]))
            }
        }
    }
}
