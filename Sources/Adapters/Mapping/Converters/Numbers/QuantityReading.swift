import Contracts
import Formats

/// Reads a measured quantity as people write it: `9.2`, `9.2 kg`, `9200 g`, `9 kg 200 g`, `3'2"`, `9.8 gm%`.
struct QuantityReading: Sendable {
    /// What the result is told in.
    let canonical: QuantityUnit.Canonical
    /// What is believed, in its unit.
    let bounds: ClosedRange<Double>
    let numbers: NumberReader

    private var unit: QuantityUnit { canonical.unit }

    /// The quantity in the canonical unit; a number alone counts `plain`, and is refused without it.
    func read(_ value: TextValue, plain: QuantityUnit?, _ record: RecordReader) -> Result<Double, ProblemError> {
        let value = record.asciiDigits(value)
        guard value.length <= 60 else { return .failure(ProblemError(.numberInvalid)) }
        var total = 0.0
        var last: QuantityUnit?
        var position = 0
        repeat {
            let start = position
            while position < value.length, Self.isOfNumber(value.base[position]) { position += 1 }
            let digits = value.part(from: start, to: position)
            let unitStart = position
            while position < value.length,
                !Self.isDigit(value.base[position]) || isInsideUnit(value, unitStart, position)
            {
                position += 1
            }
            let word = value.part(from: unitStart, to: position).trimmed()
            guard let next = unit(word, after: last, plain: plain) else {
                return .failure(ProblemError(.numberInvalid))
            }
            switch number(digits, next, record) {
            case .failure(let error): return .failure(error)
            case .success(let number):
                // 3 ft 14 in is no height, and 2 kg 1500 g no weight.
                if let last, number * next.factor >= last.factor { return .failure(ProblemError(.numberInvalid)) }
                total += number * next.factor
            }
            last = next
        } while position < value.length
        // Steps finer than any scale or rod has, so that 9200 g are 9.2 kg and not a hair beside it.
        let rounded = (total / unit.factor * 10_000).rounded() / 10_000
        guard bounds.contains(rounded), rounded > 0 || canonical.canBeZero else {
            return .failure(ProblemError(.outOfRange))
        }
        return .success(rounded)
    }

    /// The unit of a number: what is written behind it, inches behind feet, or what a number alone counts.
    private func unit(_ word: TextValue, after last: QuantityUnit?, plain: QuantityUnit?) -> QuantityUnit? {
        guard word.isPresent else {
            guard let last else { return plain }
            return last.isFollowedByInches ? QuantityUnit.inch : nil
        }
        guard let found = QuantityUnit.named(word, unit.dimension) else { return nil }
        if let last, found.factor >= last.factor { return nil }
        return found
    }

    /// One number, in which a mark with three digits behind it groups no thousands where that many are not believed.
    private func number(
        _ digits: TextValue,
        _ unit: QuantityUnit,
        _ record: RecordReader
    ) -> Result<Double, ProblemError> {
        guard digits.isPresent else { return .failure(ProblemError(.numberInvalid)) }
        let reading = numbers.decimal(digits, record)
        guard case .failure(let error) = reading, error.problem == .numberLocaleAmbiguous,
            let decimal = Double(String(decoding: digits.bytes, as: UTF8.self)),
            decimal < 1 || decimal * 1000 * unit.factor / self.unit.factor > bounds.upperBound
        else { return reading }
        return .success(decimal)
    }

    /// `g/100 ml` holds digits of its own.
    private func isInsideUnit(_ value: TextValue, _ start: Int, _ position: Int) -> Bool {
        unit.dimension == .concentration && position > start
            && value.part(from: start, to: position).bytes.contains(UInt8(ascii: "/"))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    }
}
