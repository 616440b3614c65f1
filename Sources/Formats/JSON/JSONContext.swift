/// What encloses the records of a slice: the context in UTF-8, as ``JSONEnvelopeReader`` leaves it.
///
/// An object open where the records stand, with the members read before them except arrays:
/// `{"export":{"state":"UK"},"calls":[` before a list of records (`[` where the list is the root), `{"report":` before a
/// single one, nothing where the record is the root or a line. With the body and ``closing(_:)`` behind it, it is one
/// JSON text again.
package enum JSONContext {
    /// The brackets that close a context behind its records.
    package static func closing(_ context: [UInt8]) -> [UInt8] {
        var closers: [UInt8] = []
        var isInString = false
        var isEscaped = false
        for byte in context {
            switch byte {
            case _ where isEscaped: isEscaped = false
            case UInt8(ascii: "\\"): isEscaped = isInString
            case UInt8(ascii: "\""): isInString.toggle()
            case _ where isInString: break
            case UInt8(ascii: "["), UInt8(ascii: "{"): closers.append(byte + 2)
            case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = closers.popLast()
            default: break
            }
        }
        return closers.reversed()
    }

    /// The objects that enclose the records, the innermost first; none if the context is no such text.
    static func levels(_ context: [UInt8]) -> [JSONValue] {
        let placeholder = context.last == UInt8(ascii: ":") ? Array("null".utf8) : []
        guard !context.isEmpty, let root = try? JSONValue.parse(context + placeholder + closing(context)) else {
            return []
        }
        var levels: [JSONValue] = []
        var level: JSONValue? = root
        // The last member of each object is the one that leads to the records.
        while let object = level, let members = object.objectValue {
            levels.append(object)
            level = members.last?.value
        }
        return levels.reversed()
    }
}
