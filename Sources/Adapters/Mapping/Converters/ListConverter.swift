import Formats

/// A JSON array of what a scalar converter makes of each item; a scalar source is a list of one.
final class ListConverter: FieldConverter, @unchecked Sendable {
    private let input: InputValue
    private let item: ScalarConverter
    private let separators: [UInt8]
    private let maximum: Int

    /// Makes a list of at most so many items; `separators` are the ASCII characters that separate items within a text, none
    /// where a text is one item.
    init(_ input: InputValue, of item: ScalarConverter, separators: [UInt8], maximum: Int) {
        self.input = input
        self.item = item
        self.separators = separators
        self.maximum = maximum
        super.init(expectation: item.expectation)
    }

    override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let value = input.read(record)
        if value.kind == .structure { return .failed(.notScalar) }
        if value.isPresent, separators.isEmpty { return writeOnly(value, record, to: writer) }
        var problem: Problem?
        var written = 0
        writer.out.append(UInt8(ascii: "["))
        record.forEach(value) { part in
            forEachPart(of: part) { piece in
                guard written < maximum else {
                    problem = .outOfRange
                    return
                }
                let start = writer.out.count
                writer.elementSeparator()
                switch item.write(piece, record, to: writer) {
                case .written, .stoodIn: written += 1
                case .absent: writer.out.truncate(to: start)
                case .failed(let why):
                    writer.out.truncate(to: start)
                    problem = why
                }
            }
        }
        if let problem { return .failed(problem) }
        if written == 0 { return whenEmpty(writer) }
        writer.out.append(UInt8(ascii: "]"))
        return .written
    }

    /// A list of one, which most are.
    private func writeOnly(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        guard maximum > 0 else { return .failed(.outOfRange) }
        writer.out.append(UInt8(ascii: "["))
        let start = writer.out.count
        switch item.write(value, record, to: writer) {
        case .written, .stoodIn: break
        case .absent:
            writer.out.truncate(to: start)
            return whenEmpty(writer)
        case .failed(let why): return .failed(why)
        }
        writer.out.append(UInt8(ascii: "]"))
        return .written
    }

    private func whenEmpty(_ writer: EventWriter) -> WriteOutcome {
        let outcome = item.whenAbsent(writer)
        if outcome.hasValue { writer.out.append(UInt8(ascii: "]")) }
        return outcome
    }

    override func steps(_ record: RecordReader) -> [ConverterStep] {
        var steps: [ConverterStep] = []
        record.forEach(input.read(record)) { part in
            forEachPart(of: part) { piece in
                let inner = item.steps(piece, record)
                let text = String(decoding: piece.bytes, as: UTF8.self)
                steps += inner.isEmpty && !separators.isEmpty ? [ConverterStep("one of the items", from: text)] : inner
            }
        }
        return steps.isEmpty ? item.stepsWhenAbsent : steps
    }

    override func canRead(_ record: RecordReader) -> Bool {
        var isReadable = input.read(record).kind != .structure
        record.forEach(input.read(record)) { part in
            forEachPart(of: part) { isReadable = isReadable && item.canRead($0, record) }
        }
        return isReadable
    }

    private func forEachPart(of value: TextValue, _ body: (TextValue) -> Void) {
        guard !separators.isEmpty else { return body(value) }
        var start = 0
        for position in 0...value.length where position == value.length || separators.contains(value.base[position]) {
            let part = value.part(from: start, to: position).trimmed()
            if part.isPresent { body(part) }
            start = position + 1
        }
    }
}
