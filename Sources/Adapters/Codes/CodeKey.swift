import Formats
import Text

/// The form in which source values are compared with code lists and conditions.
///
/// NFC, white space around it removed and inside it collapsed to one space, the letters of ASCII and of Vietnamese in lower
/// case, joiners and soft hyphens left out, Devanagari nukta letters decomposed. Nothing is transliterated: Devanagari `म` (महिला) means female
/// and Latin `M` male.
package enum CodeKey {
    /// Values of more bytes are in no list.
    package static let maximumLength = 1_024

    /// The key of some text, brought into NFC first.
    package static func bytes(of text: String) -> [UInt8] {
        var folded: [UInt8] = []
        Array(NFC.normalized(text).utf8).withUnsafeBytes { bytes in
            let capacity = bytes.count * 2
            folded = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                count = fold(bytes, into: UnsafeMutableRawBufferPointer(buffer))
            }
        }
        return folded
    }

    /// Writes the key of NFC text and returns its length.
    ///
    /// `key` must hold twice as many bytes as the text.
    static func fold(_ text: UnsafeRawBufferPointer, into key: UnsafeMutableRawBufferPointer) -> Int {
        var length = 0
        var isSpacePending = false
        var position = 0
        while position < text.count {
            let byte = text[position]
            var width = 1
            var isSpace = false
            if byte < 0x80 {
                isSpace = byte == 0x20 || (byte >= 0x09 && byte <= 0x0d)
            } else {
                let wide = Wide(text, at: position)
                switch wide {
                case .space(let bytes):
                    isSpace = true
                    width = bytes
                case .ignorable(let bytes):
                    position += bytes
                    continue
                case .nukta(let base):
                    appendPending(&isSpacePending, to: key, &length)
                    for part in [0xe0, 0xa4, base, 0xe0, 0xa4, 0xbc] { append(part, to: key, &length) }
                    position += 3
                    continue
                case .capital(let lower):
                    appendPending(&isSpacePending, to: key, &length)
                    // A small letter has as many bytes as its capital.
                    let count = lower < 0x800 ? 2 : 3
                    if count == 3 { append(0xe0 | UInt8(lower >> 12), to: key, &length) }
                    append(count == 3 ? 0x80 | UInt8(lower >> 6 & 0x3f) : 0xc0 | UInt8(lower >> 6), to: key, &length)
                    append(0x80 | UInt8(lower & 0x3f), to: key, &length)
                    position += count
                    continue
                case .other:
                    break
                }
            }
            position += width
            if isSpace {
                isSpacePending = length > 0
            } else {
                appendPending(&isSpacePending, to: key, &length)
                append(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte, to: key, &length)
            }
        }
        return length
    }

    private static func appendPending(
        _ isPending: inout Bool,
        to key: UnsafeMutableRawBufferPointer,
        _ length: inout Int
    ) {
        if isPending { append(0x20, to: key, &length) }
        isPending = false
    }

    private static func append(_ byte: UInt8, to key: UnsafeMutableRawBufferPointer, _ length: inout Int) {
        guard length < key.count else { return }
        key[length] = byte
        length += 1
    }

    /// What folding makes of a character outside ASCII.
    private enum Wide {
        case space(Int)
        case ignorable(Int)
        /// A composed nukta letter U+0958 to U+095F: the last byte of its base letter.
        case nukta(UInt8)
        /// A capital of Latin-1 or of Vietnamese: its small letter.
        case capital(UInt32)
        case other

        init(_ text: UnsafeRawBufferPointer, at position: Int) {
            let second = position + 1 < text.count ? text[position + 1] : 0
            let third = position + 2 < text.count ? text[position + 2] : 0
            switch (text[position], second, third) {
            case (0xc2, 0xa0, _): self = .space(2)
            case (0xc2, 0xad, _): self = .ignorable(2)
            case (0xe2, 0x80, 0x8b...0x8f), (0xef, 0xbb, 0xbf): self = .ignorable(3)
            case (0xe2, 0x80, 0x80...0x8a), (0xe2, 0x80, 0xaf), (0xe3, 0x80, 0x80): self = .space(3)
            // क़ ख़ ग़ ज़ ड़ ढ़ फ़ य़
            case (0xe0, 0xa5, 0x98...0x9a): self = .nukta(0x95 &+ (third &- 0x98))
            case (0xe0, 0xa5, 0x9b): self = .nukta(0x9c)
            case (0xe0, 0xa5, 0x9c...0x9d): self = .nukta(0xa1 &+ (third &- 0x9c))
            case (0xe0, 0xa5, 0x9e): self = .nukta(0xab)
            case (0xe0, 0xa5, 0x9f): self = .nukta(0xaf)
            case (0xc3...0xc6, 0x80...0xbf, _), (0xe1, 0xba...0xbb, 0x80...0xbf):
                self = Self.smallLetter(text[position], second, third).map { .capital($0) } ?? .other
            default: self = .other
            }
        }

        /// The small letter of a capital; `nil` if it is none.
        private static func smallLetter(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32? {
            let low = UInt32(second & 0x3f)
            let scalar = first == 0xe1 ? 0x1000 | low << 6 | UInt32(third & 0x3f) : UInt32(first & 0x1f) << 6 | low
            switch scalar {
            case 0xd7: return nil
            case 0xc0...0xde: return scalar + 0x20
            case 0x102, 0x110, 0x128, 0x168, 0x1a0, 0x1af: return scalar + 1
            // Capitals and small letters take turns.
            case 0x1ea0...0x1ef9: return scalar.isMultiple(of: 2) ? scalar + 1 : nil
            default: return nil
            }
        }
    }
}
