import Contracts

/// Text as it is, and what it may speak of.
enum TextConverters {
    static let all = [text]

    private static let text = ConverterDeclaration(
        name: "text",
        summary:
            "The source's text as it is, trimmed and in Unicode NFC. A line without a converter does this for strings.",
        parameters: [
            .literal(
                "flag",
                optional: true,
                "a code list of words that do not belong here and the quality code each stands for; a word that begins so counts"
            ),
            .literal("words", optional: true, "a code list of what says nothing in this field, `NIL,none`"),
            .literal(
                "matches",
                optional: true,
                "a regular expression the whole text has to match, with its digits in ASCII, as a code of eleven digits"
            ),
            .literal(
                "as",
                optional: true,
                needs: "matches",
                "with `matches`: what such a text is, for the answer to the sender"
            ),
            .literal(
                "id",
                optional: true,
                "a code list of words that are no id: a text without a digit beside them says nothing"
            ),
        ],
        gives: "a string, or a list of strings",
        problems: [.textTooLong, .patternMismatch],
        isPiped: true,
        make: makeText
    )

    @Sendable
    private static func makeText(_ request: ConverterRequest) -> FieldConverter? {
        guard let input = request.input() else { return nil }
        switch request.target.value {
        case .string(let schema):
            guard let converter = text(input, schema, request) else { return nil }
            guard request.literal("words") != nil else { return converter }
            return request.words(["none": ""]).map { WordsConverter(input, words: $0, otherwise: converter) }
        case .array(.string(let schema), _, let maximum, _):
            guard let item = text(input, schema, request) else { return nil }
            return ListConverter(input, of: item, separators: request.separators, maximum: maximum)
        default:
            request.cannotFill("text")
            return nil
        }
    }

    private static func text(
        _ input: InputValue,
        _ schema: StringSchema,
        _ request: ConverterRequest
    ) -> ScalarConverter? {
        if !schema.allowed.isEmpty {
            request.tell(
                .converterTarget,
                "'\(request.target.name)' takes only \(schema.allowed.joined(separator: ", ")): write `| code(list)` or const(…)"
            )
            return nil
        }
        if schema.definition == "when" || schema.definition == "date" {
            request.tell(
                .converterTarget,
                "'\(request.target.name)' is a date, which is only read by a pattern",
                fix: "write `| date(dd/MM/yyyy)`, `| dateTime(dd/MM/yyyy HH:mm)`, or `| dateTime(iso)` for ISO 8601"
            )
            return nil
        }
        if let flag = request.literal("flag") { return flagged(input, schema, by: flag, request) }
        if let form = request.literal("matches") { return matching(form, input, schema, request) }
        if let list = request.literal("id") { return identifier(input, schema, beside: list, request) }
        guard let pattern = schema.pattern else { return TextConverter(input, maximumLength: schema.maxLength) }
        guard let checked = PatternTextConverter(input, pattern: pattern, maximumLength: schema.maxLength) else {
            request.cannotFill("text")
            return nil
        }
        return checked
    }

    private static func matching(
        _ form: String,
        _ input: InputValue,
        _ schema: StringSchema,
        _ request: ConverterRequest
    ) -> ScalarConverter? {
        guard schema.pattern == nil else {
            request.tell(.converterArgument, "'\(request.target.name)' has a form of its own: leave 'matches' out")
            return nil
        }
        let whole = "\\A(?:\(form))\\z"
        guard
            let checked = PatternTextConverter(
                input,
                pattern: whole,
                maximumLength: schema.maxLength,
                expecting: request.literal("as")
            )
        else {
            request.tell(.converterArgument, "'matches: \(form)' is no regular expression")
            return nil
        }
        return checked
    }

    private static func identifier(
        _ input: InputValue,
        _ schema: StringSchema,
        beside name: String,
        _ request: ConverterRequest
    ) -> ScalarConverter? {
        guard let list = request.codeList(name) else { return nil }
        return IdentifierTextConverter(
            input,
            maximumLength: schema.maxLength,
            words: list.entries.map { CodeKey.bytes(of: $0.source) }
        )
    }

    private static func flagged(
        _ input: InputValue,
        _ schema: StringSchema,
        by name: String,
        _ request: ConverterRequest
    ) -> ScalarConverter? {
        guard let list = request.codeList(name) else { return nil }
        let known: [Problem] = [.offenceDetail, .secretInOpenFeed]
        let marks = list.entries.compactMap { entry in
            known.first { "\($0.code)" == entry.code }
                .map { FlaggedTextConverter.Mark(key: CodeKey.bytes(of: entry.source), problem: $0) }
        }
        guard marks.count == list.entries.count else {
            let codes = known.map { "\($0.code)" }.joined(separator: ", ")
            request.tell(.codeUnknown, "the codes of '\(name)' are quality codes a text can have: \(codes)")
            return nil
        }
        return FlaggedTextConverter(input, maximumLength: schema.maxLength, marks: marks)
    }
}
