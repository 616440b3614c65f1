import Contracts

/// Codes of the source's own vocabularies.
enum CodeConverters {
    static let all = [code]

    private static let code = ConverterDeclaration(
        name: "code",
        summary:
            "The canonical code of the source's own value, by a code list of the adapter (codes/NAME.csv), of its country (../codes/NAME.csv), or of Setu. "
            + "Where the field has no code `none`, a value that the list gives it says nothing.",
        parameters: [
            .literal(nil, "the list"),
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
        ],
        gives: "a code, a string of a fixed set, or a list of them",
        problems: [.codeUnmapped],
        isPiped: true,
        make: make
    )

    @Sendable
    private static func make(_ request: ConverterRequest) -> FieldConverter? {
        guard let input = request.input() else { return nil }
        switch request.target.value {
        case .array(let element, _, let maximum, _):
            guard let item = make(input, element, request) else { return nil }
            return ListConverter(input, of: item, separators: request.separators, maximum: maximum)
        default: return make(input, request.target.value, request)
        }
    }

    private static func make(_ input: InputValue, _ schema: ValueSchema, _ request: ConverterRequest) -> CodeConverter?
    {
        guard let name = request.unlabelled.first?.value.literal else {
            request.tell("CONVERTER_ARGUMENT", "'code' needs the name of a code list")
            return nil
        }
        guard let list = request.codeList(name) else { return nil }
        guard let shape = CodeShape(schema, request: request) else {
            request.cannotFill("a code")
            return nil
        }
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

    private static func absent(_ shape: CodeShape, _ request: ConverterRequest) -> CodeConverter.Absent? {
        let absent = request.literal("absent")
        guard let code = absent ?? request.literal("beside") else { return nil }
        return shape.written(code: code, mapping: "default", request: request)
            .map { CodeConverter.Absent(written: $0, isContent: absent != nil) }
    }

    /// Where in a value outside the list its words may stand.
    private static func words(of list: CodeList, _ request: ConverterRequest) -> CodeListWords? {
        guard let place = request.literal("word") else { return nil }
        if let words = CodeListWords(of: list, standing: place) { return words }
        request.tell("CONVERTER_ARGUMENT", "'word: \(place)': only `leading` and `inside` can be written")
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
                "CONVERTER_ARGUMENT",
                "'unmapped: \(other)': only `reject`, `nothing` and `leaveOut` can be written"
            )
            return .reject
        }
    }
}
