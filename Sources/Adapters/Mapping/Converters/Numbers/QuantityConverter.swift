import Contracts
import Formats

/// `quantity(kg)`: what was measured or counted, in one unit: from a text with a unit of its own, beside a field that
/// names it, or from a field of another unit.
final class QuantityConverter: FieldConverter, @unchecked Sendable {
    /// The fields a quantity may come from.
    struct Sources {
        /// Numbers in the unit, unless they say another.
        var main: InputValue
        /// The unit of the numbers in `main` that name none.
        var unit: InputValue?
        /// Fields whose numbers alone are in another unit or are refused, read where those before them say nothing.
        var others: [(input: InputValue, plain: QuantityUnit?)] = []
    }

    private let sources: Sources
    private let reading: QuantityReading
    private let isWhole: Bool
    private let words: WordsConverter.Words?

    init(
        _ sources: Sources,
        reading: QuantityReading,
        isWhole: Bool,
        words: WordsConverter.Words?,
        expectation: String
    ) {
        self.sources = sources
        self.reading = reading
        self.isWhole = isWhole
        self.words = words
        super.init(expectation: expectation)
    }

    override var isLeaf: Bool { true }

    override var onlySource: Int? { sources.others.isEmpty ? sources.main.only : nil }

    override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let main = sources.main.read(record)
        if main.isPresent {
            guard let plain = plainUnit(record) else { return .failed(.numberInvalid) }
            return write(main, plain, record, to: writer)
        }
        guard main.isNothing else { return .failed(.notScalar) }
        for other in sources.others {
            let value = other.input.read(record)
            if value.isPresent { return write(value, other.plain, record, to: writer) }
        }
        return .absent
    }

    /// The unit of a number alone; `nil` where the field that names it names none that is known.
    private func plainUnit(_ record: RecordReader) -> QuantityUnit? {
        guard let named = sources.unit?.read(record), named.isPresent else { return reading.canonical.unit }
        return QuantityUnit.named(named, reading.canonical.unit.dimension)
    }

    private func write(
        _ value: TextValue,
        _ plain: QuantityUnit?,
        _ record: RecordReader,
        to writer: EventWriter
    ) -> WriteOutcome {
        if let words, let row = words.list.lookup(value.rawBytes) {
            let json = words.values[row]
            writer.out.append(json)
            return json.isEmpty ? .absent : .written
        }
        switch reading.read(value, plain: plain, record) {
        case .failure(let error): return .failed(error.problem)
        case .success(let number):
            if let whole = Int(exactly: number) {
                writer.out.append(decimal: whole)
            } else {
                guard !isWhole else { return .failed(.numberInvalid) }
                writer.out.append(Array(number.description.utf8))
            }
            return .written
        }
    }
}
