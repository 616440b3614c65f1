import Formats
import Text

/// Finds and rewrites the decimal digits of other scripts in a text (``ScriptDigit``).
enum ScriptDigits {
    /// Which bytes of a block may be the last but one of a digit; `next` holds those one behind.
    @inline(__always)
    static func candidates(_ block: ByteBlock, next: ByteBlock) -> ByteBlock {
        let indic = block.within(0xa5, 0xb5) & next.within(0xa6, 0xaf)
        let arabic = block.within(0xd9, 0xdb) & next.within(0xa0, 0xb9)
        let eastern = (block.equal(to: 0xb9) | block.equal(to: 0xbc)) & next.within(0x90, 0x99)
        let burmese = block.equal(to: 0x81) & next.within(0x80, 0x89)
        return indic | arabic | eastern | burmese
    }

    /// How many stand in some UTF-8.
    static func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var position = 0
        while position < bytes.count {
            if let digit = ScriptDigit.at(position, in: bytes) {
                count += 1
                position += digit.width
            } else {
                position += 1
            }
        }
        return count
    }

    /// Whether a Devanagari letter or vowel sign ends before a position.
    private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, before position: Int) -> Bool {
        guard position >= 3, bytes[position - 3] == 0xe0 else { return false }
        let (second, third) = (bytes[position - 2], bytes[position - 1])
        return second == 0xa4 || second == 0xa5 && third <= 0x8d
    }

    /// Writes text with its digits in ASCII, which never is longer, and gives how many bytes it is; `०` behind a letter is the
    /// mark of an abbreviation (कु०) and stays.
    static func writeASCII(of bytes: UnsafeBufferPointer<UInt8>, to ascii: UnsafeMutableBufferPointer<UInt8>) -> Int {
        precondition(ascii.count >= bytes.count, "there is room for a byte of each")
        var position = 0
        var written = 0
        while position < bytes.count {
            if let digit = ScriptDigit.at(position, in: bytes), digit.value > 0 || !isLetter(bytes, before: position) {
                ascii[written] = 48 + digit.value
                position &+= digit.width
            } else {
                ascii[written] = bytes[position]
                position &+= 1
            }
            written &+= 1
        }
        return written
    }
}
