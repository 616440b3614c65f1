import Contracts
import Formats

/// Reads an official list of places as its publisher gives it out, and reports everything that is wrong with it.
///
/// Tables are CSV in UTF-8 with a header, among them those of the Local Government Directory and of the statistics office
/// of Viet Nam; JSON is a list of provinces with what lies in them.
package struct PlaceListReader {
    /// The most bytes a list can have.
    package static let maximumBytes = 64 << 20
    /// The most units.
    static let maximumRows = 500_000

    private let file: String
    private let system: PlaceCodeSystem?
    private let date: String
    private(set) var problems: [Diagnostic] = []
    private var rows: [PlaceListRow] = []
    private var found: PlaceCodeSystem?

    /// Reads and checks a list.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - file: its path, for problems.
    ///   - system: the register of its codes; `nil`: its columns tell.
    ///   - vintage: the day its codes are of, `yyyy-MM-dd`; a list of Viet Nam needs it.
    ///   - today: the day of a list without one.
    /// - Returns: the list, unless anything is wrong with it, and the problems.
    package static func read(
        _ bytes: [UInt8],
        file: String,
        system: PlaceCodeSystem?,
        vintage: String?,
        today: String
    ) -> (list: PlaceList?, diagnostics: [Diagnostic]) {
        var reader = PlaceListReader(file: file, system: system, date: vintage ?? today)
        reader.read(bytes)
        guard reader.problems.isEmpty, let system = reader.system ?? reader.found else {
            return (nil, reader.problems.sorted { $0.location.line < $1.location.line })
        }
        let list = PlaceList(system: system, date: vintage ?? today, rows: reader.rows)
        let problems = PlaceListCheck(list, file: file, hasVintage: vintage != nil).problems
        return (problems.isEmpty ? list : nil, problems)
    }

    private init(file: String, system: PlaceCodeSystem?, date: String) {
        self.file = file
        self.system = system
        self.date = date
    }

    private mutating func read(_ bytes: [UInt8]) {
        guard bytes.count <= Self.maximumBytes else {
            return report(.tooLarge, 1, "a list has at most \(Self.maximumBytes) bytes")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return report(.notUTF8, 1, "a list is UTF-8; export it so")
        }
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{feff}" }
        if first == "[" || first == "{" { readJSON(bytes) } else { readTable(text) }
        if problems.isEmpty, system == nil, found == nil {
            report(.system, 1, "the file does not tell of which register its codes are; say it with --system")
        }
        if problems.isEmpty, rows.isEmpty { report(.unreadable, 1, "there is no place in the file") }
    }

    private mutating func readJSON(_ bytes: [UInt8]) {
        let json = PlaceListJSON(bytes)
        found = .gsoVietNam
        rows = json.rows
        for problem in json.problems { report(problem.problem, problem.line, problem.message) }
    }

    private mutating func readTable(_ text: String) {
        let line = text.prefix { !$0.isNewline }
        let separators: [Unicode.Scalar] = [",", ";", "\t"]
        let separator = separators.max { left, right in
            line.unicodeScalars.count { $0 == left } < line.unicodeScalars.count { $0 == right }
        }
        let table = CodeListRows(text, separator: separator ?? ",")
        for place in table.badQuotes { report(.form, place.line, "a quoted cell ends with its quote") }
        // A title may stand above the header.
        guard let start = table.rows.prefix(10).firstIndex(where: { PlaceListColumns($0.map(\.text)) != nil }),
            let columns = PlaceListColumns(table.rows[start].map(\.text))
        else {
            return report(
                .form,
                1,
                "no row names columns of codes and names, such as State Code, District Code, District Name or Mã TP, Mã PX, Phường Xã"
            )
        }
        found = PlaceListColumns.system(of: table.rows[start].map(\.text))
        if system == .census2011, columns.has(.census2011) {
            report(
                .system,
                table.rows[start][0].line,
                "its Census codes stand beside others: import it as --system LGD"
            )
        }
        for row in table.rows.dropFirst(start + 1) {
            guard rows.count < Self.maximumRows else {
                return report(.tooLarge, row[0].line, "a list has at most \(Self.maximumRows) places")
            }
            read(row.map { $0.text.trimmed }, columns, line: row[0].line)
        }
    }

    /// Every unit a row tells of, from the state down.
    private mutating func read(_ row: [String], _ columns: PlaceListColumns, line: Int) {
        var parent: PlaceListRow.Key?
        for level in PlaceLevel.allCases where columns.has(.code(level)) {
            let code = columns.text(.code(level), in: row)
            let name = columns.text(.name(level), in: row)
            // A district without communes of its own has a row with nothing in their columns.
            if code.isEmpty, name.isEmpty, level == columns.smallest, level != .state { return }
            guard let number = Int(code), number > 0, code.utf8.count <= 9 else {
                return report(.code, line, "the code of the \(level.word) is no number above 0")
            }
            let key = PlaceListRow.Key(level: level, number: number)
            let isSmallest = level == columns.smallest
            guard !name.isEmpty || !isSmallest else { return report(.name, line, "the \(level.word) has no name") }
            let census = isSmallest ? Int(columns.text(.census2011, in: row)).flatMap { $0 > 0 ? $0 : nil } : nil
            rows.append(
                PlaceListRow(
                    key: key,
                    parent: parent,
                    name: name,
                    otherNames: isSmallest ? columns.otherNames(in: row).filter { $0 != name } : [],
                    census2011: census,
                    line: line
                )
            )
            parent = key
        }
    }

    private mutating func report(_ problem: PlaceListProblem, _ line: Int, _ message: String) {
        let location = SourceLocation(file: file, line: line, column: 1)
        problems.append(Diagnostic(code: problem.rawValue, location: location, message: message))
    }
}

extension String {
    /// Without white space around it.
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
