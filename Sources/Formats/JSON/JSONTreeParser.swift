import Text

/// Reads one JSON text into a ``JSONValue``.
struct JSONTreeParser {
    let bytes: UnsafeBufferPointer<UInt8>
    let depthLimit: Int
    private let scratch: JSONScratch
    private var position = 0
    private var depth = 0

    init(bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
        scratch = JSONScratch(textBytes: bytes.count)
    }

    /// The whole input as one JSON text.
    mutating func parseText() throws(JSONExpectation) -> JSONValue {
        let value = try parseValue()
        skipWhitespace()
        guard position == bytes.count else { throw expected("the end of the text") }
        return value
    }

    private mutating func parseValue() throws(JSONExpectation) -> JSONValue {
        skipWhitespace()
        switch current {
        case UInt8(ascii: "{"): return .object(try parseMembers())
        case UInt8(ascii: "["): return .array(try parseElements())
        case UInt8(ascii: "\""): return .string(try parseString())
        case .some(UInt8(ascii: "0")...UInt8(ascii: "9")), UInt8(ascii: "-"):
            return .number(try parseToken(JSONScalarScan.number))
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
            let literal = try parseToken(JSONScalarScan.literal)
            return literal == "null" ? .null : .boolean(literal == "true")
        default: throw expected("a JSON value")
        }
    }

    private mutating func parseElements() throws(JSONExpectation) -> [JSONValue] {
        try enter()
        var elements: [JSONValue] = []
        skipWhitespace()
        if !skip(UInt8(ascii: "]")) {
            repeat {
                elements.append(try parseValue())
                skipWhitespace()
            } while skip(UInt8(ascii: ","))
            guard skip(UInt8(ascii: "]")) else { throw expected("',' or ']'") }
        }
        depth -= 1
        return elements
    }

    private mutating func parseMembers() throws(JSONExpectation) -> [JSONValue.Member] {
        try enter()
        var members: [JSONValue.Member] = []
        skipWhitespace()
        if !skip(UInt8(ascii: "}")) {
            repeat {
                members.append(try parseMember())
                skipWhitespace()
            } while skip(UInt8(ascii: ","))
            guard skip(UInt8(ascii: "}")) else { throw expected("',' or '}'") }
        }
        depth -= 1
        return members
    }

    private mutating func parseMember() throws(JSONExpectation) -> JSONValue.Member {
        skipWhitespace()
        guard current == UInt8(ascii: "\"") else { throw expected("a member name in quotes") }
        let name = try parseString()
        skipWhitespace()
        guard skip(UInt8(ascii: ":")) else { throw expected("':'") }
        return JSONValue.Member(name: name, value: try parseValue())
    }

    private mutating func parseString() throws(JSONExpectation) -> String {
        guard let base = bytes.baseAddress else { throw expected("a string") }
        let start = position + 1
        let special = JSONScan.specialByte(in: base, from: start, to: bytes.count, readable: bytes.count)
        let string = try JSONEscape.unescape(
            base,
            from: start,
            special: special,
            end: bytes.count,
            into: scratch.base
        )
        position = string.next
        let utf8 = scratch.prefix(string.count)
        guard UTF8Validation.firstInvalid(UnsafeRawBufferPointer(utf8)) == nil else {
            throw JSONExpectation("UTF-8", at: invalidUTF8(from: start, to: position - 1))
        }
        return String(decoding: utf8, as: UTF8.self)
    }

    /// Where the first sequence that is not UTF-8 begins; only asked when there is one.
    private func invalidUTF8(from start: Int, to end: Int) -> Int {
        var decoder = UTF8.ForwardParser()
        var iterator = bytes[start..<end].makeIterator()
        var valid = start
        while case .valid(let scalar) = decoder.parseScalar(from: &iterator) {
            valid += scalar.count
        }
        return valid
    }

    private mutating func parseToken(
        _ scan: (UnsafePointer<UInt8>, Int, Int) throws(JSONExpectation) -> Int
    ) throws(JSONExpectation) -> String {
        guard let base = bytes.baseAddress else { throw expected("a JSON value") }
        let end = try scan(base, position, bytes.count)
        defer { position = end }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    private mutating func enter() throws(JSONExpectation) {
        guard depth < depthLimit else { throw .depth(depthLimit, at: position) }
        depth += 1
        position += 1
    }

    private var current: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipWhitespace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            position += 1
        }
    }

    private func expected(_ text: String) -> JSONExpectation {
        JSONExpectation(text, at: position)
    }
}
