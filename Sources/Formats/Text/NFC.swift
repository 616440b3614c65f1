import Foundation

/// Unicode Normalization Form C of UTF-8 text.
public enum NFC {
    /// Whether the text surely is in Normalization Form C; `false` says only that it has to be looked at closely.
    ///
    /// - Parameters:
    ///   - text: the first byte of valid UTF-8.
    ///   - count: how many bytes.
    @inlinable
    public static func isCertain(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var index = 0
        while index < count {
            if text[index] >= 0x80 {
                return false
            }
            index += 1
        }
        return true
    }

    /// Appends the text in Normalization Form C.
    ///
    /// - Parameters:
    ///   - text: the first byte of valid UTF-8.
    ///   - count: how many bytes.
    ///   - output: what to append to.
    public static func normalize(_ text: UnsafePointer<UInt8>, _ count: Int, into output: inout [UInt8]) {
        let string = String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
        output.append(contentsOf: string.precomposedStringWithCanonicalMapping.utf8)
    }
}
