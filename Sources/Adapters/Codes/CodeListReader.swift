import Foundation
import Text

/// Reads `codes/<list>.csv`: a header `source,code,relation,note,from,until`, of which all but `source` and `code` may be left
/// out, then a row for each value a source writes.
///
/// `relation` is exact where nothing is said; `from` and `until` are the first and the last day on which the row holds.
package struct CodeListReader {
    /// The most bytes a list can have.
    package static let maximumBytes = 8 << 20
    private static let columns = ["source", "code", "relation", "note", "from", "until"]

    private let name: String
    private let file: String
    private var problems: [Diagnostic] = []
    private var entries: [CodeEntry] = []
    private var seen: [[UInt8]: [CodeEntry]] = [:]

    /// Reads a list and reports everything that is wrong with it; rows with a problem are left out.
    package static func read(
        _ bytes: [UInt8],
        name: String,
        file: String
    ) -> (list: CodeList, diagnostics: [Diagnostic]) {
        var reader = CodeListReader(name: name, file: file)
        reader.read(bytes)
        return (CodeList(name: name, entries: reader.entries), reader.problems)
    }

    private init(name: String, file: String) {
        self.name = name
        self.file = file
    }

    private mutating func read(_ bytes: [UInt8]) {
        guard bytes.count <= Self.maximumBytes else {
            return report(.tooLarge, 1, 1, "a code list has at most \(Self.maximumBytes) bytes")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return report(.notUTF8, 1, 1, "a code list is UTF-8")
        }
        let rows = CodeListRows(text)
        for place in rows.badQuotes {
            report(
                .quote,
                place.line,
                place.column,
                "a quoted cell ends with its quote; a quote in it is written twice"
            )
        }
        guard let first = rows.rows.first, let header = header(first) else {
            if rows.rows.isEmpty { report(.header, 1, 1, "the first row is source,code,relation,note") }
            return
        }
        for row in rows.rows.dropFirst() { read(row, header: header) }
    }

    /// The column of each name.
    private mutating func header(_ row: [CodeListRows.Cell]) -> [String: Int]? {
        let names = row.map { $0.text.trimmingCharacters(in: .whitespaces) }
        if row.count == 1, let mended = Self.commas(in: names[0]), mended.hasPrefix("source") {
            report(.header, row[0].line, 1, "the columns of a list are separated by commas", fix: "write: \(mended)")
            return nil
        }
        if !names.contains(where: { NearestName.of($0, among: Self.columns) != nil }) {
            let message = "the first row names the columns, and this is a row of values"
            let header = Self.columns.prefix(3).joined(separator: ",")
            report(.header, row.first?.line ?? 1, 1, message, fix: "add above it: \(header)")
            return nil
        }
        var header: [String: Int] = [:]
        for (index, cell) in row.enumerated() {
            let name = cell.text.trimmingCharacters(in: .whitespaces)
            guard Self.columns.contains(name), header.updateValue(index, forKey: name) == nil else {
                let nearest = NearestName.of(name, among: Self.columns)
                let message = "the columns are source, code, relation, note, from and until, each once"
                report(.header, cell.line, cell.column, message, suggestion: nearest == name ? nil : nearest)
                continue
            }
        }
        guard header["source"] != nil && header["code"] != nil else {
            report(.header, row.first?.line ?? 1, 1, "the first row has the columns source and code")
            return nil
        }
        return header
    }

    private mutating func read(_ row: [CodeListRows.Cell], header: [String: Int]) {
        guard let first = row.first else { return }
        guard row.count <= max(header.count, 1 + (header.values.max() ?? 0)) else {
            let message = "the row has \(row.count) cells and the header \(header.count); text with a comma is quoted"
            return report(.columns, first.line, first.column, message)
        }
        if row.count == 1, header.count > 1, let mended = Self.commas(in: first.text) {
            let message = "the cells of a row are separated by commas"
            return report(.columns, first.line, first.column, message, fix: "write: \(mended)")
        }
        let source = cell("source", in: row, header)
        let code = cell("code", in: row, header)
        guard let source, let code, !source.text.isEmpty, !code.text.isEmpty else {
            return report(.empty, first.line, first.column, "a row has a source value and a code")
        }
        guard source.text.utf8.count <= CodeKey.maximumLength, code.text.utf8.count <= CodeKey.maximumLength else {
            return report(.tooLarge, first.line, first.column, "a value has at most \(CodeKey.maximumLength) bytes")
        }
        guard let relation = relation(cell("relation", in: row, header)),
            let period = period(from: cell("from", in: row, header), until: cell("until", in: row, header))
        else { return }
        add(
            CodeEntry(
                source: source.text,
                code: code.text,
                relation: relation,
                period: period,
                location: SourceLocation(file: file, line: source.line, column: source.column),
                codeColumn: code.line == source.line ? code.column : nil
            ),
            codeAt: code
        )
    }

    /// A row whose cells something else than commas separates, as it would be right.
    private static func commas(in text: String) -> String? {
        for separator in [";", "\t", "|"] where text.contains(separator) { return text.replacing(separator, with: ",") }
        return nil
    }

    private mutating func add(_ entry: CodeEntry, codeAt code: CodeListRows.Cell) {
        let key = CodeKey.bytes(of: entry.source)
        if let before = seen[key, default: []].first(where: { $0.period.overlaps(entry.period) }) {
            let line = before.location?.line ?? 0
            guard before.code != entry.code || before.relation != entry.relation else {
                guard before.source == entry.source else { return }
                return report(
                    .duplicate,
                    code.line,
                    1,
                    "'\(entry.source)' stands with the same code in line \(line)",
                    severity: .warning,
                    fix: "leave one of the two rows out"
                )
            }
            let message =
                "'\(entry.source)' has the code '\(before.code)' (\(before.relation.rawValue)) in line \(line)"
            return report(.duplicate, code.line, code.column, message)
        }
        seen[key, default: []].append(entry)
        entries.append(entry)
    }

    private func cell(_ name: String, in row: [CodeListRows.Cell], _ header: [String: Int]) -> CodeListRows.Cell? {
        guard let index = header[name], index < row.count else { return nil }
        var cell = row[index]
        if Self.mayHaveSpaceAround(cell.text) {
            cell.text = cell.text.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        return cell
    }

    /// Whether white space may stand at an end of a text: not where both are letters, digits or signs of ASCII, as in most of
    /// the rows, of which a list may have thousands.
    private static func mayHaveSpaceAround(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        return !(0x21...0x7e).contains(first) || !(0x21...0x7e).contains(last)
    }

    private mutating func relation(_ cell: CodeListRows.Cell?) -> CodeRelation? {
        guard let cell, !cell.text.isEmpty else { return .exact }
        if let relation = CodeRelation(rawValue: cell.text) { return relation }
        let names = CodeRelation.allCases.map(\.rawValue)
        let nearest = NearestName.of(cell.text, among: names)
        let message = "a relation is one of \(names.joined(separator: ", "))"
        report(.relation, cell.line, cell.column, message, suggestion: nearest)
        return nil
    }

    /// The days a row holds on; `nil` and a problem where they are none.
    private mutating func period(from: CodeListRows.Cell?, until: CodeListRows.Cell?) -> CodePeriod? {
        var days: [Int?] = []
        for cell in [from, until] {
            guard let cell, !cell.text.isEmpty else {
                days.append(nil)
                continue
            }
            guard PlaceListCheck.isDate(cell.text) else {
                report(.date, cell.line, cell.column, "a day is written yyyy-MM-dd, such as 2022-07-01")
                return nil
            }
            days.append(PlaceEdition.day(cell.text))
        }
        let period = CodePeriod(from: days[0], until: days[1])
        if let first = period.from, let last = period.until, first > last {
            report(.date, until?.line ?? 1, until?.column ?? 1, "the last day of a row is not before its first")
            return nil
        }
        return period
    }

    private mutating func report(
        _ problem: CodeListProblem,
        _ line: Int,
        _ column: Int,
        _ message: String,
        severity: Diagnostic.Severity = .error,
        suggestion: String? = nil,
        fix: String? = nil
    ) {
        problems.append(
            Diagnostic(
                severity: severity,
                code: problem.rawValue,
                location: SourceLocation(file: file, line: line, column: column),
                message: message,
                suggestion: suggestion,
                fix: fix
            )
        )
    }
}
