import Formats

/// The digits U+0966 to U+096F (`E0 A5 A6` to `E0 A5 AF`).
enum DevanagariDigits {
    /// The second byte of each.
    static let second: UInt8 = 0xa5
    /// The third byte of ० and of ९.
    static let firstThird: UInt8 = 0xa6
    static let lastThird: UInt8 = 0xaf

    /// How many stand in some UTF-8.
    static func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var position = 0
        while position + 2 < bytes.count {
            if digit(bytes, at: position) != nil {
                count += 1
                position += 3
            } else {
                position += 1
            }
        }
        return count
    }

    /// The value of the digit at a position.
    @inline(__always)
    static func digit(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt8? {
        guard position + 2 < bytes.count, bytes[position] == 0xe0, bytes[position + 1] == 0xa5 else { return nil }
        let last = bytes[position + 2]
        return last >= 0xa6 && last <= 0xaf ? last - 0xa6 : nil
    }

    /// Whether a Devanagari letter or vowel sign ends before a position.
    private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, before position: Int) -> Bool {
        guard position >= 3, bytes[position - 3] == 0xe0 else { return false }
        let (second, third) = (bytes[position - 2], bytes[position - 1])
        return second == 0xa4 || second == 0xa5 && third <= 0x8d
    }

    /// Writes text with its Devanagari digits in ASCII; `०` behind a letter is the mark of an abbreviation (कु०) and stays.
    static func toASCII(_ bytes: UnsafeBufferPointer<UInt8>, into ascii: inout [UInt8]) {
        ascii.removeAll(keepingCapacity: true)
        var position = 0
        while position < bytes.count {
            if let digit = digit(bytes, at: position), digit > 0 || !isLetter(bytes, before: position) {
                ascii.append(48 + digit)
                position += 3
            } else {
                ascii.append(bytes[position])
                position += 1
            }
        }
    }
}
