extension UInt8 {
    /// Two lower-case hexadecimal digits.
    var hexadecimal: String {
        let digits = String(self, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }
}

extension [UInt8] {
    /// The bytes of a text of hexadecimal digits, white space around it ignored; `nil` for anything else.
    init?(hexadecimal text: String) {
        let digits = text.utf8.filter { $0 != 10 && $0 != 13 && $0 != 32 }.map { digit -> UInt8? in
            switch digit {
            case 48...57: digit - 48
            case 97...102: digit - 87
            case 65...70: digit - 55
            default: nil
            }
        }
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(high << 4 | low)
        }
        self = bytes
    }

    /// Lower-case hexadecimal digits, two a byte.
    var hexadecimal: String { map(\.hexadecimal).joined() }
}
