/// Reads the `Idempotency-Key` header (draft-ietf-httpapi-idempotency-key-header): an item of structured fields
/// (RFC 9651) whose value is a string.
enum IdempotencyKeyField {
    /// The longest key, in characters.
    private static let longest = 255

    /// The key, or `nil` where the field is anything but one string, with or without parameters.
    static func key(_ field: String) -> String? {
        var bytes = Substring(field).utf8
        skipSpaces(&bytes)
        guard let key = string(&bytes), (1...longest).contains(key.utf8.count), skipParameters(&bytes) else {
            return nil
        }
        skipSpaces(&bytes)
        return bytes.isEmpty ? key : nil
    }

    private static func string(_ bytes: inout Substring.UTF8View) -> String? {
        guard bytes.popFirst() == UInt8(ascii: "\"") else { return nil }
        var content: [UInt8] = []
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "\""):
                return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let next = bytes.popFirst(), [UInt8(ascii: "\""), UInt8(ascii: "\\")].contains(next) else {
                    return nil
                }
                content.append(next)
            case 0x20...0x7e:
                content.append(byte)
            default:
                return nil
            }
        }
        return nil
    }

    /// Parameters mean nothing here, but have to be well formed.
    private static func skipParameters(_ bytes: inout Substring.UTF8View) -> Bool {
        while bytes.first == UInt8(ascii: ";") {
            bytes.removeFirst()
            skipSpaces(&bytes)
            guard let first = bytes.popFirst(), (97...122).contains(first) || first == UInt8(ascii: "*") else {
                return false
            }
            bytes = bytes.drop { isKeyByte($0) }
            guard bytes.first == UInt8(ascii: "=") else { continue }
            bytes.removeFirst()
            if bytes.first == UInt8(ascii: "\"") {
                guard string(&bytes) != nil else { return false }
            } else {
                let rest = bytes.drop { isTokenByte($0) }
                guard rest.count < bytes.count else { return false }
                bytes = rest
            }
        }
        return true
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || "_-.*".utf8.contains(byte)
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        isKeyByte(byte) || (65...90).contains(byte) || "!#$%&'+^`|~:/?@=".utf8.contains(byte)
    }

    private static func skipSpaces(_ bytes: inout Substring.UTF8View) {
        bytes = bytes.drop { $0 == UInt8(ascii: " ") }
    }
}
