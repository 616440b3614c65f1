extension JSONValue {
    /// Appends the value as compact JSON in UTF-8: no whitespace, members in their order, numbers as they were written,
    /// and no escapes but those that RFC 8259 asks for.
    public func write(into output: inout [UInt8]) {
        switch self {
        case .null:
            output.append(contentsOf: "null".utf8)
        case .boolean(let value):
            output.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let text):
            output.append(contentsOf: text.utf8)
        case .string(let text):
            JSONText.appendString(text, to: &output)
        case .array(let elements):
            write(elements, into: &output)
        case .object(let members):
            write(members, into: &output)
        }
    }

    /// The value as compact JSON in UTF-8.
    public var bytes: [UInt8] {
        var output: [UInt8] = []
        write(into: &output)
        return output
    }

    /// The value as compact JSON.
    public var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    private func write(_ elements: [JSONValue], into output: inout [UInt8]) {
        output.append(UInt8(ascii: "["))
        var isFirst = true
        for element in elements {
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            element.write(into: &output)
        }
        output.append(UInt8(ascii: "]"))
    }

    private func write(_ members: [Member], into output: inout [UInt8]) {
        output.append(UInt8(ascii: "{"))
        var isFirst = true
        for member in members {
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            JSONText.appendString(member.name, to: &output)
            output.append(UInt8(ascii: ":"))
            member.value.write(into: &output)
        }
        output.append(UInt8(ascii: "}"))
    }
}
