import Contracts
import Formats

/// `sign(list)`: the code of what stands before or behind a number, or of a sign in a field of its own; a number alone says nothing.
final class SignConverter: ScalarConverter, @unchecked Sendable {
    private let list: CodeList
    /// The JSON of each row; empty where a sign says nothing.
    private let rows: [[UInt8]]

    init(_ input: InputValue, list: CodeList, rows: [[UInt8]]) {
        self.list = list
        self.rows = rows
        super.init(input, expectation: "a number with a sign of the code list '\(list.name)', or without any")
    }

    override var isLeaf: Bool { true }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        guard let found = find(value, record) else { return .failed(.codeUnmapped) }
        guard let json = found else { return .absent }
        writer.out.append(json)
        return .written
    }

    override func canRead(_ value: TextValue, _ record: RecordReader) -> Bool { find(value, record) != nil }

    /// The JSON; `nil` in it where nothing is said, and `nil` where a sign is not known or two contradict each other.
    private func find(_ value: TextValue, _ record: RecordReader) -> [UInt8]?? {
        let found: [Int]?
        if let signs = NumberSigns(record.asciiDigits(value)) {
            found = signs.rows(in: list)
        } else {
            found = list.lookup(value.rawBytes).map { [$0] }
        }
        guard let found else { return nil }
        let codes = found.map { rows[$0] }.filter { !$0.isEmpty }
        guard let first = codes.first else { return .some(nil) }
        return codes.allSatisfy { $0 == first } ? .some(first) : nil
    }
}
