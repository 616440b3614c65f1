import Formats

/// What the words of a code list stand for, where another converter or nobody reads the other values.
final class WordsConverter: ScalarConverter, @unchecked Sendable {
    /// A code list and the JSON value of each of its rows; an empty one says nothing.
    struct Words {
        var list: CodeList
        var values: [[UInt8]]
    }

    private let words: Words
    private let otherwise: ScalarConverter?

    /// What is not in the list is read by `otherwise`, if there is somebody, and else says nothing.
    init(_ input: InputValue, words: Words, otherwise: ScalarConverter? = nil) {
        self.words = words
        self.otherwise = otherwise
        let known = "a value of the code list '\(words.list.name)'"
        super.init(input, expectation: otherwise.map { "\($0.expectation), or \(known)" } ?? known)
    }

    override var isLeaf: Bool { true }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        guard let row = words.list.lookup(value.rawBytes) else {
            return otherwise?.write(value, record, to: writer) ?? .absent
        }
        let json = words.values[row]
        guard !json.isEmpty else { return .absent }
        writer.out.append(json)
        return .written
    }

    override func steps(_ value: TextValue, _ record: RecordReader) -> [ConverterStep] {
        guard let row = words.list.lookup(value.rawBytes) else { return otherwise?.steps(value, record) ?? [] }
        let entry = words.list.entries[row]
        return [
            ConverterStep(
                "a row of the list '\(words.list.name)'",
                from: String(decoding: value.bytes, as: UTF8.self),
                to: entry.code,
                place: entry.location
            )
        ]
    }

    override func canRead(_ value: TextValue, _ record: RecordReader) -> Bool {
        words.list.lookup(value.rawBytes) != nil || otherwise?.canRead(value, record) ?? true
    }
}

extension ConverterRequest {
    /// The list that an argument names, with a JSON value for each of its codes; a problem and `nil` where one is not known.
    func words(_ values: [String: String], named argument: String = "words") -> WordsConverter.Words? {
        words(argument, expecting: values.keys.sorted().joined(separator: ", ")) { values[$0] }
    }

    /// The list that `words:` names, whose codes are numbers or `none`.
    func numberWords(within bounds: ClosedRange<Double>, isWhole: Bool) -> WordsConverter.Words? {
        words("words", expecting: "a number, or none") { code in
            if code == "none" { return "" }
            guard let number = Double(code), bounds.contains(number) else { return nil }
            return Int(code).map { "\($0)" } ?? (isWhole ? nil : "\(number)")
        }
    }

    private func words(
        _ argument: String,
        expecting expected: String,
        _ json: (String) -> String?
    ) -> WordsConverter.Words? {
        guard let name = literal(argument), let list = codeList(name) else { return nil }
        var values: [[UInt8]] = []
        for entry in list.entries {
            guard let value = json(entry.code) else {
                tell(
                    .codeUnknown,
                    "the list '\(name)' gives the code '\(entry.code)' where \(expected) was expected",
                    at: entry.codeLocation
                )
                return nil
            }
            values.append(Array(value.utf8))
        }
        return WordsConverter.Words(list: list, values: values)
    }
}
