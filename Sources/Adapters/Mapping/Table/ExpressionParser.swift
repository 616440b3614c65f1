import Formats

/// Reads the right side of a line: `source | converter(arguments) | …` or `converter(arguments) | …`.
struct ExpressionParser {
    /// The most Unicode scalars an expression can have.
    static let maximumLength = 8_192
    /// The most converters, and the most arguments of one.
    static let maximumParts = 64

    private let scalars: [Unicode.Scalar]
    private let locate: (Int) -> SourceLocation
    private var position = 0

    /// Reads an expression; `locate` tells where in the file one of its Unicode scalars stands.
    static func parse(
        _ text: String,
        locate: @escaping (Int) -> SourceLocation
    ) throws(ExpressionError) -> FieldExpression {
        var parser = ExpressionParser(scalars: Array(text.unicodeScalars), locate: locate)
        return try parser.expression(text)
    }

    /// Reads a single call, `keyed(Name, Village)`; `nil` if the text is not one.
    static func call(
        _ text: String,
        locate: @escaping (Int) -> SourceLocation
    ) throws(ExpressionError) -> ConverterCall? {
        var parser = ExpressionParser(scalars: Array(text.unicodeScalars), locate: locate)
        guard parser.beginsCall() else { return nil }
        let call = try parser.call()
        parser.skipSpace()
        guard parser.isAtEnd else { throw parser.unexpected() }
        return call
    }

    private mutating func expression(_ text: String) throws(ExpressionError) -> FieldExpression {
        guard scalars.count <= Self.maximumLength else {
            throw ExpressionError(message: "an expression has at most \(Self.maximumLength) characters", offset: 0)
        }
        skipSpace()
        let start = position
        let head: FieldExpression.Head = beginsCall() ? .call(try call()) : .source(try source())
        var pipeline: [ConverterCall] = []
        var isRequired = false
        skipSpace()
        while !isAtEnd {
            guard !isRequired, scalars[position] == "|" else { throw isRequired ? afterRequired() : unexpected() }
            position += 1
            skipSpace()
            let call = try call()
            isRequired = call.name == "required" && call.arguments.isEmpty
            if !isRequired { pipeline.append(call) }
            guard pipeline.count <= Self.maximumParts else { throw tooMany("converters") }
            skipSpace()
        }
        return FieldExpression(
            head: head,
            pipeline: pipeline,
            isRequired: isRequired,
            text: text,
            location: locate(start)
        )
    }

    private mutating func source() throws(ExpressionError) -> SourcePath {
        let start = position
        var isQuoted = false
        while !isAtEnd && (isQuoted || scalars[position] != "|") {
            if isQuoted && scalars[position] == "\\" {
                position += 1
            } else if scalars[position] == "\"" {
                isQuoted.toggle()
            }
            position += 1
        }
        position = min(position, scalars.count)
        var end = position
        while end > start && isSpace(scalars[end - 1]) { end -= 1 }
        guard end > start else {
            throw ExpressionError(message: "a source field or a converter was expected", offset: start)
        }
        do {
            return try SourcePathParser.parse(text(start..<end))
        } catch {
            let raw = text(start..<end)
            throw ExpressionError(
                message: error.message,
                offset: start + error.offset,
                problem: .badPath,
                fix: Self.mended(raw)
            )
        }
    }

    /// What was most likely meant by a source that is none: typographic quotes are no quotes, a comma before a converter is a
    /// bar, and else it is a name that needs quotes.
    private static func mended(_ raw: String) -> String? {
        if raw.contains("\"") { return nil }
        let typographic: Set<Character> = ["“", "”", "„", "‘", "’", "‚", "«", "»"]
        if let first = raw.first, let last = raw.last, raw.count > 2, typographic.contains(first),
            typographic.contains(last)
        {
            return "write \(QuotedText.quoting(String(raw.dropFirst().dropLast()))), with straight quotes"
        }
        if let match = raw.wholeMatch(of: /([^,"]+?)\s*,\s*([A-Za-z]+\(.*)/) { return "write \(match.1) | \(match.2)" }
        return "write \(QuotedText.quoting(raw))"
    }

    /// Whether a name and an opening bracket come next.
    private func beginsCall() -> Bool {
        var index = position
        while index < scalars.count && isNameScalar(scalars[index]) { index += 1 }
        guard index > position else { return false }
        while index < scalars.count && isSpace(scalars[index]) { index += 1 }
        return index < scalars.count && scalars[index] == "("
    }

    private mutating func call() throws(ExpressionError) -> ConverterCall {
        let start = position
        while !isAtEnd && isNameScalar(scalars[position]) { position += 1 }
        guard position > start else {
            let found = isAtEnd ? "nothing" : "'\(Character(scalars[position]))'"
            throw ExpressionError(message: "the name of a converter was expected, not \(found)", offset: start)
        }
        let name = text(start..<position)
        skipSpace()
        guard !isAtEnd && scalars[position] == "(" else {
            return ConverterCall(name: name, arguments: [], location: locate(start))
        }
        return ConverterCall(name: name, arguments: try arguments(), location: locate(start))
    }

    private mutating func arguments() throws(ExpressionError) -> [Argument] {
        let open = position
        position += 1
        skipSpace()
        if !isAtEnd && scalars[position] == ")" {
            position += 1
            return []
        }
        var arguments: [Argument] = []
        while true {
            skipSpace()
            arguments.append(try argument(openedAt: open))
            guard arguments.count <= Self.maximumParts else { throw tooMany("arguments") }
            position += 1
            if scalars[position - 1] == ")" { return arguments }
        }
    }

    /// Reads an argument and stops at the comma or bracket behind it.
    private mutating func argument(openedAt open: Int) throws(ExpressionError) -> Argument {
        let start = position
        var isQuoted = false
        while !isAtEnd && (isQuoted || (scalars[position] != "," && scalars[position] != ")")) {
            if isQuoted && scalars[position] == "\\" {
                position += 1
            } else if scalars[position] == "\"" {
                isQuoted.toggle()
            } else if !isQuoted && scalars[position] == "(" {
                throw ExpressionError(
                    message: "calls do not nest",
                    offset: position,
                    fix: "text that holds a bracket is written in double quotes"
                )
            }
            position += 1
        }
        guard !isAtEnd else {
            let what = isQuoted ? "a double quote is not closed" : "the bracket is not closed"
            throw ExpressionError(message: what, offset: isQuoted ? start : open)
        }
        let labelEnd = labelEnd(start..<position)
        var valueStart = labelEnd.map { $0 + 1 } ?? start
        while valueStart < position && isSpace(scalars[valueStart]) { valueStart += 1 }
        var valueEnd = position
        while valueEnd > valueStart && isSpace(scalars[valueEnd - 1]) { valueEnd -= 1 }
        guard valueEnd > valueStart else {
            throw ExpressionError(message: "an argument is empty", offset: start, fix: "empty text is written \"\"")
        }
        return Argument(
            label: labelEnd.map { text(start..<$0) },
            value: ArgumentText(raw: text(valueStart..<valueEnd), location: locate(valueStart)),
            location: locate(start)
        )
    }

    /// Where a label ends: a name, a colon, and white space or nothing behind it.
    private func labelEnd(_ range: Range<Int>) -> Int? {
        guard let end = range.first(where: { !isNameScalar(scalars[$0]) }), end > range.lowerBound else { return nil }
        guard scalars[end] == ":", end + 1 == range.upperBound || isSpace(scalars[end + 1]) else { return nil }
        return end
    }

    private var isAtEnd: Bool { position >= scalars.count }

    private mutating func skipSpace() {
        while !isAtEnd && isSpace(scalars[position]) { position += 1 }
    }

    private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\n" }

    private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
    }

    private func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    private func unexpected() -> ExpressionError {
        let found = position < scalars.count ? "'\(Character(scalars[position]))'" : "nothing"
        return ExpressionError(message: "'|' or the end of the line was expected, not \(found)", offset: position)
    }

    private func afterRequired() -> ExpressionError {
        ExpressionError(message: "'required' can only be the last step", offset: position)
    }

    private func tooMany(_ what: String) -> ExpressionError {
        ExpressionError(message: "there are at most \(Self.maximumParts) \(what)", offset: position)
    }
}
