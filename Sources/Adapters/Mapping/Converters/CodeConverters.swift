import Contracts
import Formats
import Text

/// Codes of the source's own vocabularies.
enum CodeConverters {
    static let all = [code, sign]

    private static let code = ConverterDeclaration(
        name: "code",
        summary:
            "The canonical code of the source's own value, by a code list of the adapter (codes/NAME.csv), of its country (../codes/NAME.csv), or of Setu. "
            + "Where the field has no code `none`, a value that the list gives it says nothing.",
        parameters: [
            .literal(nil, example: "list", "the list"),
            .literal(
                "unmapped",
                optional: true,
                "`reject`: a value outside the list fails the record; `nothing`: it says nothing here; `leaveOut`: it is left out, with an issue"
            ),
            .literal(
                "word",
                optional: true,
                "a value outside the list has the code of one of the list's words: of the one it begins with (`leading`; `1098/UK/7` is `1098`), or of the list's first that stands in it (`inside`)"
            ),
            .literal("absent", optional: true, "the code that stands for nothing"),
            .literal(
                "beside",
                optional: true,
                "the code that stands for nothing, only where the object it is in holds something else"
            ),
            .literal(
                "days",
                optional: true,
                needs: "on",
                "a code list of days, yyyy-MM-dd: where the source says nothing, the code of the last that is not after `on`"
            ),
            .source(
                "on",
                optional: true,
                "the field of the day: with `days`, or where rows of the list hold `from` or `until` a day only"
            ),
            .literal(
                "format",
                optional: true,
                repeats: true,
                needs: "on",
                "with `on`: the pattern of that day; several may be given"
            ),
        ],
        gives: "a code, a string of a fixed set, or a list of them",
        problems: [.codeUnmapped],
        isPiped: true,
        make: make
    )

    private static let sign = ConverterDeclaration(
        name: "sign",
        summary:
            "The code of what stands before or behind a number, ≥ 98 or 98 % trở lên, by a code list of the adapter whose code "
            + "`none` says nothing. A number alone says nothing; a text without a number is a sign itself.",
        parameters: [.literal(nil, example: "list", "the list")],
        gives: "a string of a fixed set",
        problems: [.codeUnmapped],
        isPiped: true,
        make: makeSign
    )

    @Sendable
    private static func makeSign(_ request: ConverterRequest) -> FieldConverter? {
        guard let input = request.input(), let name = request.unlabelled.first?.value.literal,
            let list = request.codeList(name)
        else { return nil }
        guard case .string = request.target.value, let shape = CodeShape(request.target.value, request: request) else {
            request.cannotFill("a string of a fixed set")
            return nil
        }
        let rows = list.entries.map { $0.code == "none" ? [] : shape.written($0, request: request)?.json }
        guard !rows.contains(where: { $0 == nil }) else { return nil }
        return SignConverter(input, list: list, rows: rows.compactMap(\.self))
    }

    @Sendable
    private static func make(_ request: ConverterRequest) -> FieldConverter? {
        guard let input = request.input() else { return nil }
        guard let name = request.unlabelled.first?.value.literal else {
            request.tell(.converterArgument, "'code' needs the name of a code list")
            return nil
        }
        guard let list = request.codeList(name) else { return nil }
        return list.isDated ? editioned(list, input, request) : make(list, input, request)
    }

    private static func make(_ list: CodeList, _ input: InputValue, _ request: ConverterRequest) -> FieldConverter? {
        switch request.target.value {
        case .array(let element, _, let maximum, _):
            guard let item = codeConverter(list, input, element, request) else { return nil }
            return ListConverter(input, of: item, separators: request.separators, maximum: maximum)
        default:
            guard let code = codeConverter(list, input, request.target.value, request) else { return nil }
            return request.literal("days") == nil ? code : dated(code, input, request)
        }
    }

    /// A converter for each span through which the list stays the same.
    private static func editioned(
        _ list: CodeList,
        _ input: InputValue,
        _ request: ConverterRequest
    ) -> FieldConverter? {
        guard let on = request.source("on"), let reader = DateConverters.reader(request.literals("format"), request)
        else {
            request.tell(
                .converterArgument,
                "rows of the list '\(list.name)' hold for a time: name the field of the day with `on:` and its `format:`"
            )
            return nil
        }
        let editions = ([0] + list.boundaries).compactMap { first in
            make(list.edition(on: first), input, request)
                .map { EditionedConverter.Edition(first: first, converter: $0) }
        }
        guard editions.count == list.boundaries.count + 1,
            let undated = make(list.edition(on: nil), input, request)
        else { return nil }
        return EditionedConverter(on: WhenConverter(on, reader: reader), editions: editions, undated: undated)
    }

    private static func codeConverter(
        _ list: CodeList,
        _ input: InputValue,
        _ schema: ValueSchema,
        _ request: ConverterRequest
    ) -> CodeConverter? {
        guard let shape = CodeShape(schema, request: request) else {
            request.cannotFill("a code")
            return nil
        }
        guard !isOfAnotherField(list, shape, request) else { return nil }
        let rows = list.entries.map { shape.written($0, request: request) }
        guard !rows.contains(where: { $0 == nil }) else { return nil }
        return CodeConverter(
            input,
            list: list,
            words: words(of: list, request),
            rows: rows.compactMap(\.self),
            unmapped: unmapped(shape, request),
            absent: absent(shape, request),
            sourceValue: shape.sourceValue,
            sourceLength: shape.sourceLength
        )
    }

    /// Whether most of a list is of another field: then not its rows are wrong, but the line that names it.
    private static func isOfAnotherField(_ list: CodeList, _ shape: CodeShape, _ request: ConverterRequest) -> Bool {
        let strange = list.entries.count { !shape.knows($0.code) }
        guard strange >= 2, strange * 2 > list.entries.count else { return false }
        let fitting = request.scope.table.codeLists.values.filter { other in
            other.entries.contains { $0.location != nil } && other.entries.allSatisfy { shape.knows($0.code) }
        }
        .map(\.name).sorted()
        request.tell(
            .codeUnknown,
            "the list '\(list.name)' is of another field: '\(request.target.name)' does not know \(strange) of its "
                + "\(list.entries.count) codes",
            at: request.place(of: nil),
            suggestion: fitting.first { FieldSpelling.key(of: $0) == FieldSpelling.key(of: request.target.name) }
                ?? (fitting.count == 1 ? fitting[0] : NearestName.of(list.name, among: fitting)),
            fix: fitting.isEmpty
                ? "name a list whose codes the field knows" : "lists that fit: \(fitting.joined(separator: ", "))"
        )
        return true
    }

    /// What the code is where only the day tells it.
    private static func dated(
        _ code: CodeConverter,
        _ input: InputValue,
        _ request: ConverterRequest
    ) -> FieldConverter? {
        guard let name = request.literal("days"), let list = request.codeList(name),
            let shape = CodeShape(request.target.value, request: request),
            let reader = DateConverters.reader(request.literals("format"), request)
        else { return nil }
        guard let on = request.source("on"), list.entries.allSatisfy({ PlaceListCheck.isDate($0.source) }) else {
            request.tell(
                .converterArgument,
                "'days' needs `on:` a date field, and days such as 2017-12-06 in codes/\(name).csv"
            )
            return nil
        }
        let days = list.entries.compactMap { entry in
            shape.written(code: entry.code, mapping: "default", request: request)
                .map { DatedCodeConverter.Day(number: PlaceEdition.day(entry.source), written: $0.json) }
        }
        guard days.count == list.entries.count else { return nil }
        return DatedCodeConverter(code, input, on: WhenConverter(on, reader: reader), days: days)
    }

    private static func absent(_ shape: CodeShape, _ request: ConverterRequest) -> CodeConverter.Absent? {
        let absent = request.literal("absent")
        guard let code = absent ?? request.literal("beside") else { return nil }
        let place = request.place(of: absent == nil ? "beside" : "absent")
        return shape.written(code: code, mapping: "default", at: place, request: request)
            .map { CodeConverter.Absent(written: $0, isContent: absent != nil) }
    }

    /// Where in a value outside the list its words may stand.
    private static func words(of list: CodeList, _ request: ConverterRequest) -> CodeListWords? {
        guard let place = request.literal("word") else { return nil }
        if let words = CodeListWords(of: list, standing: place) { return words }
        request.tell(.converterArgument, "'word: \(place)': only `leading` and `inside` can be written")
        return nil
    }

    private static func unmapped(_ shape: CodeShape, _ request: ConverterRequest) -> CodeConverter.Unmapped {
        switch request.literal("unmapped") {
        case "reject": return .reject
        case "nothing": return .ignore
        case "leaveOut": return .leaveOut
        case nil: return shape.sourceValue.map { .keep(sourceValue: $0) } ?? .leaveOut
        case let other?:
            request.tell(
                .converterArgument,
                "'unmapped: \(other)': only `reject`, `nothing` and `leaveOut` can be written"
            )
            return .reject
        }
    }
}
