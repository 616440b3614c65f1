/// Reads an `adapter.yaml`.
package enum TableLoader {
    /// The most bytes an `adapter.yaml` can have.
    package static let maximumBytes = 1 << 20

    /// Reads a table and reports everything that is wrong with its form.
    ///
    /// `bytes` is the file's content, `file` how diagnostics name it, `codeLists` the adapter's own lists by name.
    package static func load(
        _ bytes: [UInt8],
        file: String,
        codeLists: [String: CodeList] = [:]
    ) -> LoadedTable {
        let start = SourceLocation(file: file, line: 1, column: 1)
        var problems = ProblemList()
        guard bytes.count <= maximumBytes else {
            problems.add(.tooLarge, at: start, "a table has at most \(maximumBytes) bytes")
            return LoadedTable(table: nil, diagnostics: problems.diagnostics)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            problems.add(.notUTF8, at: notUTF8(bytes, file: file), "the file is not UTF-8 here")
            return LoadedTable(table: nil, diagnostics: problems.diagnostics)
        }
        let prepared = TableTextScanner.scan(text, file: file)
        problems.add(contentsOf: prepared.problems)
        guard prepared.isParsable else { return LoadedTable(table: nil, diagnostics: problems.diagnostics) }
        let read = TableNodeReader.read(prepared, file: file)
        // A tab is the cause of whatever the parser says about the lines around it.
        let hasTabs = prepared.problems.contains { $0.code == TableProblem.tab.rawValue }
        problems.add(contentsOf: hasTabs ? [] : read.problems)
        guard let root = read.root else {
            if problems.diagnostics.isEmpty { problems.add(.missingKey, at: start, "the file is empty") }
            return LoadedTable(table: nil, diagnostics: problems.diagnostics)
        }
        var reader = TableReader(problems: problems, isWhole: read.isWhole && !hasTabs)
        let table = reader.table(root, codeLists: codeLists)
        return LoadedTable(table: table, diagnostics: sorted(reader.problems.diagnostics))
    }

    private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.enumerated()
            .sorted { left, right in
                let first = left.element.location
                let second = right.element.location
                return (first.line, first.column, left.offset) < (second.line, second.column, right.offset)
            }
            .map(\.element)
    }

    /// Where the first byte stands that is not UTF-8.
    private static func notUTF8(_ bytes: [UInt8], file: String) -> SourceLocation {
        var location = SourceLocation(file: file, line: 1, column: 1)
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            location.column += 1
            if scalar == "\n" {
                location.line += 1
                location.column = 1
            }
        }
        return location
    }
}
