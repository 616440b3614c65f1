import Contracts

/// The JSON of a constant, if the schema takes it.
enum ConstantValue {
    static func json(_ text: String, as schema: ValueSchema) -> [UInt8]? {
        switch schema {
        case .string(let string):
            guard string.allowed.isEmpty || string.allowed.contains(text),
                (string.minLength...string.maxLength).contains(text.unicodeScalars.count)
            else { return nil }
            return quoted(text)
        case .integer(let bounds): return Int64(text).flatMap { bounds.contains($0) ? Array(text.utf8) : nil }
        case .number(let bounds): return Double(text).flatMap { bounds.contains($0) ? Array(text.utf8) : nil }
        case .boolean: return text == "true" || text == "false" ? Array(text.utf8) : nil
        case .array(let element, _, _, _): return json(text, as: element).map { [0x5b] + $0 + [0x5d] }
        case .object(let shape, _):
            guard let code = shape["code"], shape["mapping"] != nil, let value = json(text, as: code.value) else {
                return nil
            }
            return codePrefix + value + Array(",\"mapping\":\"exact\"}".utf8)
        }
    }

    /// The constants a field of a fixed set knows; none where any text may do.
    static func codes(of schema: ValueSchema) -> [String] {
        switch schema {
        case .string(let string): string.allowed
        case .boolean: ["true", "false"]
        case .array(let element, _, _, _): codes(of: element)
        case .object(let shape, _): shape["mapping"] == nil ? [] : shape["code"].map { codes(of: $0.value) } ?? []
        case .integer, .number: []
        }
    }

    /// Where a secret category stands in the JSON of a constant, and which general class it shows as; nothing: the
    /// constant is no secret.
    static func secretCategory(
        _ text: String,
        as schema: ValueSchema,
        classes: [String]
    ) -> ConstantConverter.SecretCategory? {
        switch schema {
        case .string(let string):
            guard let general = string.secretCategories[text], let index = classes.firstIndex(of: general) else {
                return nil
            }
            return ConstantConverter.SecretCategory(code: 0..<quoted(text).count, generalClass: UInt8(clamping: index))
        case .array(let element, _, _, _):
            return shifted(secretCategory(text, as: element, classes: classes), by: 1)
        case .object(let shape, _):
            guard let code = shape["code"], shape["mapping"] != nil else { return nil }
            return shifted(secretCategory(text, as: code.value, classes: classes), by: codePrefix.count)
        case .integer, .number, .boolean:
            return nil
        }
    }

    private static func shifted(
        _ secret: ConstantConverter.SecretCategory?,
        by count: Int
    ) -> ConstantConverter.SecretCategory? {
        guard var secret else { return nil }
        secret.code = secret.code.lowerBound + count..<secret.code.upperBound + count
        return secret
    }

    private static let codePrefix = Array("{\"code\":".utf8)

    /// A JSON string.
    static func quoted(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = [0x22]
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5c: bytes += [0x5c, byte]
            case 0..<0x20: bytes += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: bytes.append(byte)
            }
        }
        return bytes + [0x22]
    }
}
