import Contracts
import Formats

/// `code(list)`: the canonical code of the source's own value.
final class CodeConverter: ScalarConverter, @unchecked Sendable {
    /// What is written for one row of the list.
    struct Written {
        /// The JSON value, or for rows that are not exact, all of it before the source's own value.
        var json: [UInt8]
        /// Where the code's string begins and ends in `json`.
        var code: Range<Int>
        /// The general class a secret category shows as; `nil`: not secret.
        var generalClass: UInt8?
        /// Whether the source's own value follows.
        var keepsSource: Bool

        /// What a value stands for that says nothing: `No` in a list of disabilities.
        static let nothing = Written(json: [], code: 0..<0, generalClass: nil, keepsSource: false)
    }

    /// A row as it is kept: plain and small, because most lookups of a long list meet one that no cache holds.
    private struct Row {
        var json: EncodedKey
        var codeStart: UInt16
        var codeEnd: UInt16
        var generalClass: UInt8?
        var keepsSource: Bool
        /// Whether its own spelling names a secret category.
        var namesSecret: Bool

        init(_ written: Written, _ json: EncodedKey, source: [UInt8]? = nil) {
            self.json = json
            codeStart = UInt16(clamping: written.code.lowerBound)
            codeEnd = UInt16(clamping: written.code.upperBound)
            generalClass = written.generalClass
            keepsSource = written.keepsSource
            namesSecret = written.keepsSource && (source?.withUnsafeBytes { SecretWords.areNamed(in: $0) } ?? false)
        }
    }

    /// What becomes of a value that is not in the list.
    enum Unmapped {
        /// The record fails.
        case reject
        /// It is kept as `unmapped` with the source's own value.
        case keep(sourceValue: WrittenMember)
        /// The field is left out, with a quality issue.
        case leaveOut
        /// The field is left out, as the list is of a few words in a field that another line reads.
        case ignore

        /// What it is called where people ask.
        var fate: String {
            switch self {
            case .reject: "the record is rejected"
            case .keep: "unmapped"
            case .leaveOut, .ignore: "left out"
            }
        }
    }

    /// What stands for nothing.
    struct Absent {
        /// What is written.
        var written: Written
        /// Whether it is reason enough for the object it is in.
        var isContent: Bool
    }

    private let list: CodeList
    /// Words of the list that a value outside it may hold.
    private let words: CodeListWords?
    private let rows: [Row]
    private let unmapped: Unmapped
    private let absent: (row: Row, isContent: Bool)?
    private let sourceValue: WrittenMember?
    private let sourceLength: Int

    init(
        _ input: InputValue,
        list: CodeList,
        words: CodeListWords?,
        rows: [Written],
        unmapped: Unmapped,
        absent: Absent?,
        sourceValue: WrittenMember?,
        sourceLength: Int
    ) {
        self.list = list
        self.words = words
        let written = rows + (absent.map { [$0.written] } ?? [])
        let keys = EncodedKey.beside(written.map(\.json))
        let encoded = zip(written, keys).enumerated().map { index, pair in
            let entry = list.entries.indices.contains(index) ? list.entries[index] : nil
            return Row(pair.0, pair.1, source: entry.map { Array($0.source.utf8) })
        }
        self.rows = Array(encoded.prefix(rows.count))
        self.unmapped = unmapped
        self.absent = absent.map { (encoded[rows.count], $0.isContent) }
        self.sourceValue = sourceValue
        self.sourceLength = sourceLength
        super.init(input, expectation: "a value of the code list '\(list.name)'")
    }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        guard let row = row(of: value) else { return writeUnmapped(value, to: writer) }
        if rows[row].json.length == 0 { return whenAbsent(writer) }
        write(rows[row], value, to: writer)
        return .written
    }

    override func canRead(_ value: TextValue, _ record: RecordReader) -> Bool {
        if case .ignore = unmapped { return true }
        return row(of: value) != nil
    }

    private func row(of value: TextValue) -> Int? { list.lookup(value.rawBytes) ?? words?.row(of: value) }

    override func steps(_ value: TextValue, _ record: RecordReader) -> [ConverterStep] {
        let text = String(decoding: value.bytes, as: UTF8.self)
        guard let row = row(of: value) else {
            return [ConverterStep("in no row of the list '\(list.name)'", from: text, to: unmapped.fate)]
        }
        let entry = list.entries[row]
        // The row's own spelling would tell the value to whoever may not see it.
        let label = "a row of the list '\(list.name)', which is \(entry.relation.rawValue)"
        return [ConverterStep(label, from: text, to: entry.code, place: entry.location)]
    }

    override var stepsWhenAbsent: [ConverterStep] {
        absent == nil ? [] : [ConverterStep("the line says which code stands for nothing")]
    }

    override var standsInForNothing: Bool { absent != nil }

    override func whenAbsent(_ writer: EventWriter) -> WriteOutcome {
        guard let absent else { return .absent }
        write(absent.row, to: writer)
        return absent.isContent ? .written : .stoodIn
    }

    @inline(__always)
    private func write(_ row: Row, _ value: TextValue, to writer: EventWriter) {
        write(row, to: writer)
        if row.keepsSource {
            appendSource(value, to: writer)
            if row.namesSecret { writer.hideAsBesideSecretCode() }
        }
    }

    @inline(__always)
    private func write(_ row: Row, to writer: EventWriter) {
        let start = writer.out.count
        writer.out.append(padded: row.json.base, row.json.length)
        if let generalClass = row.generalClass {
            writer.markSecretCategory(
                from: start + Int(row.codeStart),
                to: start + Int(row.codeEnd),
                generalClass: generalClass
            )
        }
    }

    private func writeUnmapped(_ value: TextValue, to writer: EventWriter) -> WriteOutcome {
        switch unmapped {
        case .reject: return .failed(.codeUnmapped)
        case .ignore: return .absent
        case .leaveOut:
            writer.unmappedCodes += 1
            writer.issues.append(QualityIssue(problem: .codeUnmapped, field: nil))
            return .absent
        case .keep:
            writer.unmappedCodes += 1
            writer.out.append("{\"code\":\"unmapped\",\"mapping\":\"unmapped\"")
            appendSource(value, to: writer)
            writer.issues.append(QualityIssue(problem: .codeUnmapped, field: nil))
            if SecretWords.areNamed(in: value.rawBytes) { writer.hideAsBesideSecretCode() }
            return .written
        }
    }

    /// Ends a code object with the source's own value.
    private func appendSource(_ value: TextValue, to writer: EventWriter) {
        if let sourceValue { writer.member(sourceValue, string: value.prefix(scalars: sourceLength)) }
        writer.out.append(UInt8(ascii: "}"))
    }
}
