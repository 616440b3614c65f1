import Text

/// Finds Aadhaar numbers in text and takes them out.
///
/// Twelve digits, ASCII or of another script (``ScriptDigit``), contiguous or 4-4-4 with spaces, hyphens or other marks between, the first 2 to 9, the last a Verhoeff
/// check digit. One contiguous number in ten that begins like an Indian mobile number with its country code (`91[6-9]`)
/// passes the check by chance, so such a number counts only in a column that is named for Aadhaar.
package enum AadhaarScanner {
    /// Between the groups of a number.
    private static let mostSeparators = 3

    /// What stands in the place of a number.
    package static let replacement = Array("[AADHAAR]".utf8)

    /// Whether any stands in the text.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - isHinted: whether it stands in a column that is named for Aadhaar.
    ///   - count: how many digits the text has, where that is known.
    /// - Returns: whether there is one.
    package static func isFound(in bytes: UnsafeBufferPointer<UInt8>, isHinted: Bool, digits count: Int? = nil) -> Bool
    {
        var position = 0
        while position < bytes.count {
            if bytes[position] &- 48 >= 10, bytes[position] < ScriptDigit.leastLead {
                position += 1
                continue
            }
            let start = position
            var digits = 0
            while let next = digit(bytes, at: position) {
                digits += 1
                position += next.width
            }
            // No other run of digits can be a number or its first group.
            if digits == 12 || digits == 4, match(bytes, at: start, isHinted: isHinted) != nil { return true }
            if digits == 0 {
                position += 1
            } else if count == 12 {
                // Of twelve digits none can stand outside of a number: most dates with a time are told apart by their first.
                return false
            }
        }
        return false
    }

    /// Writes the text with every Aadhaar number replaced; `false` and nothing useful written if there is none.
    package static func redact(
        _ bytes: UnsafeBufferPointer<UInt8>,
        isHinted: Bool,
        into redacted: inout [UInt8]
    ) -> Bool {
        redacted.removeAll(keepingCapacity: true)
        var found = false
        var position = 0
        var isAfterDigit = false
        while position < bytes.count {
            if !isAfterDigit, let end = match(bytes, at: position, isHinted: isHinted) {
                redacted.append(contentsOf: replacement)
                position = end
                found = true
            } else {
                let width = digit(bytes, at: position)?.width ?? 0
                isAfterDigit = width > 0
                let step = max(width, 1)
                redacted.append(contentsOf: bytes[position..<position + step])
                position += step
            }
        }
        return found
    }

    /// Where the number that begins at a position ends.
    private static func match(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isHinted: Bool) -> Int? {
        var digits: (UInt64, Int) = (0, 0)
        var position = start
        var groups = 0
        while digits.1 < 12 {
            if let next = digit(bytes, at: position) {
                digits = (digits.0 * 10 + UInt64(next.value), digits.1 + 1)
                position += next.width
            } else if digits.1 == 4 * (groups + 1), let width = separators(bytes, at: position) {
                groups += 1
                position += width
            } else {
                return nil
            }
        }
        guard digit(bytes, at: position) == nil, groups == 0 || groups == 2 else { return nil }
        let number = digits.0
        guard number >= 200_000_000_000 else { return nil }
        let looksLikeMobile = number / 1_000_000_000 >= 916 && number / 1_000_000_000 <= 919
        if groups == 0, looksLikeMobile, !isHinted { return nil }
        return Verhoeff.isValid(number) ? position : nil
    }

    private static func digit(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (value: UInt8, width: Int)? {
        guard position < bytes.count else { return nil }
        return bytes[position] &- 48 < 10 ? (bytes[position] - 48, 1) : ScriptDigit.at(position, in: bytes)
    }

    /// The bytes of up to three separators.
    private static func separators(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        var end = position
        for _ in 0..<mostSeparators {
            guard let width = separator(bytes, at: end) else { break }
            end += width
        }
        return end > position ? end - position : nil
    }

    /// What may stand between the groups: white space, `-`, `.`, `_`, and the spaces, hyphens and dashes U+2000 to U+2015.
    ///
    /// Commas and slashes are none of these: they part years.
    private static func separator(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        guard position < bytes.count else { return nil }
        switch bytes[position] {
        case 0x20, 0x09, 0x0a, 0x0d, 0x2d, 0x2e, 0x5f: return 1
        case 0xc2: return position + 1 < bytes.count && bytes[position + 1] == 0xa0 ? 2 : nil
        case 0xe2:
            guard position + 2 < bytes.count, bytes[position + 1] == 0x80 else { return nil }
            return (0x80...0x95).contains(bytes[position + 2]) ? 3 : nil
        default: return nil
        }
    }

    /// Whether a number was taken out of a text.
    static func isMarked(_ text: String) -> Bool { text.contains("[AADHAAR]") }

    /// A text with every Aadhaar number replaced; `nil` if there is none.
    static func redacted(_ text: String) -> String? {
        guard text.utf8.count >= 12 else { return nil }
        var text = text
        var redacted: [UInt8] = []
        let isFound = text.withUTF8 { redact($0, isHinted: false, into: &redacted) }
        return isFound ? String(decoding: redacted, as: UTF8.self) : nil
    }
}
