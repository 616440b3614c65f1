/// A condition of the table with its fields resolved to value indices.
///
/// A class, so that asking it in every record copies nothing.
final class CompiledCondition: Sendable {
    /// What one field is held against.
    enum Test: Sendable {
        case oneOf(CodeKeyTable)
        case noneOf(CodeKeyTable)
        case present
        case absent
        case under(Double, NumberReader)
        case over(Double, NumberReader)
        case ageUnder(Int)
        case ageFrom(Int)
        case ageUnreadable
        case mentions([[UInt8]])
        case mentionsNone([[UInt8]])
    }

    private let all: [(value: Int, test: Test)]
    private let any: [(value: Int, test: Test)]

    init(all: [(value: Int, test: Test)], any: [(value: Int, test: Test)]) {
        self.all = all
        self.any = any
    }

    /// The values it reads.
    var values: [Int] { (all + any).map(\.value) }

    func holds(_ record: RecordReader) -> Bool {
        for (value, test) in all where !Self.holds(test, record[value], record) { return false }
        return any.isEmpty || any.contains { Self.holds($0.test, record[$0.value], record) }
    }

    /// How each test goes, and whether the condition holds, for people who ask.
    func trace(_ record: RecordReader) -> ConditionTrace {
        ConditionTrace(
            all: all.map { Self.holds($0.test, record[$0.value], record) },
            any: any.map { Self.holds($0.test, record[$0.value], record) },
            holds: holds(record)
        )
    }

    private static func holds(_ test: Test, _ value: TextValue, _ record: RecordReader) -> Bool {
        switch test {
        case .oneOf(let table): isOne(of: table, value, record)
        case .noneOf(let table): !isOne(of: table, value, record)
        case .present: record.isPresent(value)
        case .absent: !record.isPresent(value)
        case .under(let bound, let reader): number(value, reader, record).map { $0 < bound } ?? false
        case .over(let bound, let reader): number(value, reader, record).map { $0 > bound } ?? false
        case .ageUnder(let bound): years(value, record).map { $0.lowerBound < bound } ?? false
        case .ageFrom(let bound): years(value, record).map { $0.lowerBound >= bound } ?? false
        case .ageUnreadable: isUnreadableAge(value, record)
        case .mentions(let words): mentions(words, value, record)
        case .mentionsNone(let words): !mentions(words, value, record)
        }
    }

    /// Completed years; of 16 to 19 the lower bound counts, as with the age band.
    private static func years(_ value: TextValue, _ record: RecordReader) -> ClosedRange<Int>? {
        value.isPresent ? AgeReading(record.asciiDigits(value), unit: .year)?.years : nil
    }

    private static func isUnreadableAge(_ value: TextValue, _ record: RecordReader) -> Bool {
        guard value.isPresent else { return record.isPresent(value) }
        return !AgeReading.none.contains(value) && years(value, record) == nil
    }

    /// Whether one of the words stands in a text, or in any text of a list.
    private static func mentions(_ words: [[UInt8]], _ value: TextValue, _ record: RecordReader) -> Bool {
        var found = false
        record.forEach(value) { text in
            guard !found else { return }
            found = WordSearch.withKey(of: text) { key in words.contains { WordSearch.holdsWhole(key, $0) } }
        }
        return found
    }

    /// A list is one of the words if any of its items is.
    private static func isOne(of table: CodeKeyTable, _ value: TextValue, _ record: RecordReader) -> Bool {
        if value.isPresent { return table.lookup(value.rawBytes) != nil }
        var found = false
        record.forEach(value) { found = found || table.lookup($0.rawBytes) != nil }
        return found
    }

    private static func number(_ value: TextValue, _ reader: NumberReader, _ record: RecordReader) -> Double? {
        guard value.isPresent else { return nil }
        return try? reader.decimal(value, record).get()
    }
}
