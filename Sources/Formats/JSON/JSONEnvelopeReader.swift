import Text

/// Reads what stands around the records of a JSON text, strictly and chunk by chunk, and keeps its context.
///
/// The context is the text up to the records less every array that does not hold them, as ``JSONContext`` says.
struct JSONEnvelopeReader {
    /// What may come next.
    private enum Expectation {
        case value
        case valueOrEnd
        case name
        case nameOrEnd
        case colon
        case separatorOrEnd
        case end
    }

    /// An open object or array.
    private struct Level {
        var isObject: Bool
        /// How many names of the path lead here, or `nil` beside the path.
        var matched: Int?
        /// Whether its members go into the context.
        var isKept: Bool
        var hasKeptMembers = false
        var place: Place
    }

    private struct Place {
        var offset: Int
        var line: Int
    }

    /// What a scan came to.
    enum Outcome {
        /// The chunk is read to its end.
        case unfinished
        /// The value with the records, or the one record, begins at this code unit.
        case records(Int)
    }

    /// What applies to every record, in the original's charset.
    private(set) var context: [UInt8] = []
    /// Whether the text has something else, or nothing, where the path leads to.
    private(set) var lacksRecords = false

    private let path: JSONRecordsPath?
    private let names: [[UInt8]]
    private let charset: Charset
    private let limits: FramingLimits
    private var expectation = Expectation.value
    private var levels: [Level] = []
    private var token = JSONToken()
    private var tokenPlace = Place(offset: 0, line: 1)
    /// The name whose value comes next, as written and as read.
    private var name: (written: [UInt8], text: [UInt8]) = ([], [])
    private var root = Place(offset: 0, line: 1)
    private var hasFound = false

    init(path: JSONRecordsPath?, charset: Charset, limits: FramingLimits) {
        self.path = path
        self.charset = charset
        self.limits = limits
        names = path?.names.map { Array($0.utf8) } ?? []
    }

    /// Reads on from a code unit.
    mutating func read(
        _ chunk: JSONChunk,
        from start: Int,
        lines: inout JSONLineCounter
    ) throws(FramingError) -> Outcome {
        var index = start
        while index < chunk.count {
            if token.isOpen {
                let end = token.scan(chunk, from: index)
                guard token.count <= limits.recordBytes else {
                    throw limit("a value of at most \(limits.recordBytes) bytes", tokenPlace)
                }
                guard let end else { return .unfinished }
                index = end
                try takeToken()
                continue
            }
            let unit = chunk.units[index]
            if unit == 0x20 || unit == 0x0A || unit == 0x0D || unit == 0x09 {
                index += 1
                continue
            }
            let place = Place(offset: chunk.offset(of: index), line: lines.line(at: index, in: chunk))
            if try isAtRecords(unit, at: place) { return .records(index) }
            index += try take(unit, at: place)
        }
        return .unfinished
    }

    /// The array of records was opened, or the one record begins; the context is complete.
    mutating func open(_ bracket: UInt8?, at offset: Int, line: Int) throws(FramingError) {
        let place = Place(offset: offset, line: line)
        writeName()
        if let bracket {
            write(bracket)
            try push(Level(isObject: false, matched: nil, isKept: false, place: place))
        }
        try checkContext(place)
        hasFound = true
    }

    /// The array of records was closed, or the one record ended.
    mutating func resume(closesArray: Bool) {
        if closesArray { levels.removeLast() }
        expectation = levels.isEmpty ? .end : .separatorOrEnd
    }

    /// Checks that the text may end here.
    mutating func finish() throws(FramingError) {
        if token.isOpen {
            guard token.isComplete else {
                let code: FramingError.Code = token.isString ? .unclosedQuote : .truncated
                throw FramingError(
                    code,
                    "the end of what begins here",
                    line: tokenPlace.line,
                    byteOffset: tokenPlace.offset
                )
            }
            try takeToken()
        }
        if let level = levels.last {
            throw FramingError(
                .truncated,
                "the closing bracket of what begins here",
                line: level.place.line,
                byteOffset: level.place.offset
            )
        }
        if expectation == .value {
            throw FramingError(.notTheFormat, "a JSON text", line: 1, byteOffset: 0)
        }
        guard hasFound else {
            throw missing("\(path?.isList == true ? "an array" : "a value") at \(described)", root)
        }
    }

    // MARK: - The grammar

    /// Whether the value that begins here is the one the path leads to.
    private mutating func isAtRecords(_ unit: UInt8, at place: Place) throws(FramingError) -> Bool {
        guard expectation == .value, let matched = matchedNames() else { return false }
        if matched == names.count {
            guard !hasFound else { throw refusal("\(described) once", place) }
            if path?.isList == true, unit != UInt8(ascii: "[") { throw missing("an array at \(described)", place) }
            return true
        }
        guard unit == UInt8(ascii: "{") else { throw missing("an object on the way to \(described)", place) }
        return false
    }

    /// How many names of the path lead to the value that comes next, or `nil` beside the path.
    private func matchedNames() -> Int? {
        guard let level = levels.last else { return 0 }
        guard let matched = level.matched, level.isObject, matched < names.count, names[matched] == name.text else {
            return nil
        }
        return matched + 1
    }

    /// Takes one code unit outside of tokens; gives how many were used.
    private mutating func take(_ unit: UInt8, at place: Place) throws(FramingError) -> Int {
        switch (expectation, unit) {
        case (.nameOrEnd, UInt8(ascii: "}")), (.valueOrEnd, UInt8(ascii: "]")):
            close()
        case (.name, UInt8(ascii: "\"")), (.nameOrEnd, UInt8(ascii: "\"")):
            token.begin(isString: true)
            tokenPlace = place
            return 0
        case (.colon, UInt8(ascii: ":")):
            expectation = .value
        case (.separatorOrEnd, _):
            try takeSeparator(unit, at: place)
        case (.value, _), (.valueOrEnd, _):
            return try beginValue(unit, at: place)
        case (.end, _): throw refusal("nothing behind the one JSON text (the format ndjson takes many)", place)
        case (.colon, _): throw refusal("':'", place)
        default: throw refusal("a member name in quotes", place)
        }
        return 1
    }

    private mutating func takeSeparator(_ unit: UInt8, at place: Place) throws(FramingError) {
        let isObject = levels.last?.isObject ?? false
        switch unit {
        case UInt8(ascii: ","): expectation = isObject ? .name : .value
        case isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"): close()
        default: throw refusal(isObject ? "',' or '}'" : "',' or ']'", place)
        }
    }

    private mutating func beginValue(_ unit: UInt8, at place: Place) throws(FramingError) -> Int {
        if levels.isEmpty { root = place }
        switch unit {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            let isObject = unit == UInt8(ascii: "{")
            let entersContext = isObject && isKept
            if entersContext {
                writeName()
                write(unit)
            }
            try push(Level(isObject: isObject, matched: matchedNames(), isKept: entersContext, place: place))
            expectation = isObject ? .nameOrEnd : .valueOrEnd
            return 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"):
            throw refusal("a JSON value", place)
        default:
            token.begin(isString: unit == UInt8(ascii: "\""))
            tokenPlace = place
            return 0
        }
    }

    private mutating func push(_ level: Level) throws(FramingError) {
        guard levels.count < limits.depth else { throw limit("at most \(limits.depth) levels of nesting", level.place) }
        levels.append(level)
        try checkContext(level.place)
    }

    private mutating func close() {
        if isKept { write(levels.last?.isObject == true ? UInt8(ascii: "}") : UInt8(ascii: "]")) }
        levels.removeLast()
        expectation = levels.isEmpty ? .end : .separatorOrEnd
    }

    /// A name, or a scalar, is complete.
    private mutating func takeToken() throws(FramingError) {
        guard let text = token.value(in: charset) else {
            throw refusal(token.isString ? "a JSON string" : "a JSON value", tokenPlace)
        }
        let written = token.bytes
        token.close()
        if expectation == .name || expectation == .nameOrEnd {
            name = (written, text)
            expectation = .colon
            return
        }
        if isKept, levels.last?.isObject == true {
            writeName()
            context.append(contentsOf: written)
            try checkContext(tokenPlace)
        }
        expectation = levels.isEmpty ? .end : .separatorOrEnd
    }

    // MARK: - The context

    /// Whether what stands at the current level goes into the context.
    private var isKept: Bool { !hasFound && (levels.last?.isKept ?? true) }

    private mutating func writeName() {
        guard let last = levels.indices.last, levels[last].isKept else { return }
        if levels[last].hasKeptMembers { write(UInt8(ascii: ",")) }
        levels[last].hasKeptMembers = true
        context.append(contentsOf: name.written)
        write(UInt8(ascii: ":"))
    }

    private func checkContext(_ place: Place) throws(FramingError) {
        guard context.count <= limits.contextBytes else {
            throw limit("at most \(limits.contextBytes) bytes before the records", place)
        }
    }

    private mutating func write(_ ascii: UInt8) {
        switch charset {
        case .utf16LE: context += [ascii, 0]
        case .utf16BE: context += [0, ascii]
        default: context.append(ascii)
        }
    }

    // MARK: - Errors

    private var described: String { path?.description ?? "/" }

    private mutating func missing(_ expectation: String, _ place: Place) -> FramingError {
        lacksRecords = true
        return refusal(expectation, place)
    }

    private func refusal(_ expectation: String, _ place: Place) -> FramingError {
        FramingError(.notTheFormat, expectation, line: place.line, byteOffset: place.offset)
    }

    private func limit(_ expectation: String, _ place: Place) -> FramingError {
        FramingError(.limitExceeded, expectation, line: place.line, byteOffset: place.offset)
    }
}
