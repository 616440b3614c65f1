/// Reads the lines of a table before the YAML parser does.
///
/// The language of expressions (`place(district: District/@code)`, `"आयु (वर्ष)" | age(years)`) is not a plain YAML scalar,
/// and nobody should have to quote every line for that: the values of `map`, and `id`, `each` and `version` of an emit, are taken
/// as they stand to the end of the line and given to YAML in quotes. Here are also found what a YAML parser reports one at a time or
/// not at all: repeated keys, tabs, and anchors and depth, which are refused before they can cost anything.
struct TableTextScanner {
    static let maximumDepth = 32
    /// The keys, besides those of `map`, whose values are taken as they stand.
    private static let expressionKeys: Set<String> = ["id", "version", "each"]

    struct Block {
        var indent: Int
        var owner: String
        var keys: [String: Int] = [:]
        var lastKey = ""
        /// Whether the last key has a value in its own line, so that nothing can stand below it.
        var hasValue = false
    }

    private let file: String
    var prepared = PreparedTable()
    var blocks: [Block] = []
    var flow = FlowState()
    /// Where brackets or quotes were opened that go on in the next line: the line, the column of the value, and of the entry.
    var flowStart: (line: Int, column: Int, indent: Int)?
    /// The indent of the key whose block scalar the following deeper lines are.
    private var blockScalarIndent: Int?
    /// The line whose expression goes on in following deeper lines, and the indent of its key.
    var openExpression: (line: Int, indent: Int)?

    /// Reads a table's text.
    static func scan(_ text: String, file: String) -> PreparedTable {
        var scanner = TableTextScanner(file: file)
        for line in lines(of: text) {
            scanner.scan(line)
            guard scanner.prepared.isParsable else { break }
        }
        return scanner.prepared
    }

    private init(file: String) { self.file = file }

    /// The lines as YAML counts them.
    private static func lines(of text: String) -> [[Unicode.Scalar]] {
        var lines: [[Unicode.Scalar]] = [[]]
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append([])
            case "\u{feff}" where previous == nil: break
            default: lines[lines.count - 1].append(scalar)
            }
            previous = scalar
        }
        return lines
    }

    private mutating func scan(_ line: [Unicode.Scalar]) {
        let number = prepared.lines.count + 1
        let indent = line.firstIndex { $0 != " " } ?? line.count
        let content = line.firstIndex { $0 != " " && $0 != "\t" } ?? line.count
        let isBlank = content == line.count || line[content] == "#"
        if let outer = blockScalarIndent {
            if content == line.count || indent > outer { return keep(line) }
            blockScalarIndent = nil
        }
        if flow.isOpen && !closesUnclosed(before: line, indent, number) {
            scanFlow(line, from: 0, number: number)
            return keep(line)
        }
        if isBlank { return keep(content == line.count ? [] : line) }
        if content > indent {
            report(.tab, number, indent, "a line is indented with a tab; YAML takes spaces only")
            // How deep it was meant nobody knows; most likely as the line before.
            let depth = blocks.last?.indent ?? 0
            return scanEntry(Array(repeating: " ", count: depth) + line[content...], from: depth, number: number)
        }
        if let open = openExpression, indent > open.indent {
            guard !isEntry(line, indent, behind: open.line) else {
                return scanEntry(reindented(line, to: open.indent, number), from: open.indent, number: number)
            }
            return continueExpression(line, from: indent, number: number)
        }
        openExpression = nil
        scanEntry(line, from: indent, number: number)
    }

    /// A line that begins something: `- `, `key:`, or a value of a list.
    private mutating func scanEntry(_ line: [Unicode.Scalar], from start: Int, number: Int) {
        var column = start
        while column < line.count && line[column] == "-" && (column + 1 == line.count || line[column + 1] == " ") {
            blocks.removeAll { $0.indent > column }
            column = line[(column + 1)...].firstIndex { $0 != " " } ?? line.count
            // Below the items of a list nothing else can stand under its key.
            if !blocks.isEmpty { blocks[blocks.count - 1].hasValue = column < line.count }
        }
        guard column < line.count else { return keep(line) }
        if line[column] == "?" && (column + 1 == line.count || line[column + 1] == " ") {
            return refuse(.anchor, number, column, "a key is plain text; '?' keys are not used in tables")
        }
        guard let key = BlockKey(line, from: column) else {
            if column == start, refuseKeyless(line, column, number) { return keep([]) }
            scanFlow(line, from: column, number: number, entry: start)
            return keep(line)
        }
        if key.isAnchored { return refuseAnchor(number, column) }
        if column == start, let indent = indentMeant(by: column) {
            return scanEntry(reindented(line, to: indent, number), from: indent, number: number)
        }
        let isRepeated = open(key.name, indent: column, number: number)
        guard prepared.isParsable else { return }
        let value = scanValue(line, of: key, number: number, entry: start)
        let mark = isRepeated ? [PreparedTable.duplicateMark] + "\(number)".unicodeScalars : []
        let name = line[..<key.nameEnd] + mark + line[key.nameEnd..<key.valueStart]
        keep(name + value)
    }

    /// Notes a key in its mapping and returns whether it stood there before.
    private mutating func open(_ key: String, indent: Int, number: Int) -> Bool {
        blocks.removeAll { $0.indent > indent }
        if blocks.last?.indent != indent {
            guard blocks.count < Self.maximumDepth else {
                refuse(.tooDeep, number, indent, "a table is nested at most \(Self.maximumDepth) levels deep")
                return false
            }
            blocks.append(Block(indent: indent, owner: blocks.last?.lastKey ?? ""))
        }
        let last = blocks.count - 1
        blocks[last].lastKey = key
        blocks[last].hasValue = false
        guard let first = blocks[last].keys.updateValue(number, forKey: key) else { return false }
        blocks[last].keys[key] = first
        report(.duplicateKey, number, indent, "'\(key)' is here a second time; the first is in line \(first)")
        return true
    }

    /// What is given to YAML as the value of a key.
    private mutating func scanValue(
        _ line: [Unicode.Scalar],
        of key: BlockKey,
        number: Int,
        entry: Int
    ) -> [Unicode.Scalar] {
        let value = line[key.valueStart...]
        guard let first = value.first, first != "#" else { return Array(value) }
        if !blocks.isEmpty { blocks[blocks.count - 1].hasValue = true }
        if isExpression(value, of: key.name) {
            let text = Self.withoutComment(value)
            let piece = PreparedTable.Expression.Piece(offset: 0, line: number, column: key.valueStart + 1)
            prepared.expressions[number] = PreparedTable.Expression(text: Self.text(text), pieces: [piece])
            openExpression = (number, blocks.last?.indent ?? 0)
            return Self.quoted(text)
        }
        if first == "|" || first == ">" {
            blockScalarIndent = blocks.last?.indent ?? 0
        } else {
            scanFlow(line, from: key.valueStart, number: number, entry: entry)
        }
        return Array(value)
    }

    private func isExpression(_ value: ArraySlice<Unicode.Scalar>, of key: String) -> Bool {
        guard let block = blocks.last, let first = value.first, first != "[", first != "{" else { return false }
        guard block.owner == "map" || (block.indent > 0 && Self.expressionKeys.contains(key)) else { return false }
        if first == ">" || (first == "|" && value.count <= 2) { return false }
        return first != "'" || Self.withoutComment(value).last != "'"
    }

    private mutating func continueExpression(_ line: [Unicode.Scalar], from start: Int, number: Int) {
        guard let open = openExpression, var expression = prepared.expressions[open.line] else { return keep(line) }
        let offset = expression.text.unicodeScalars.count + 1
        expression.text += " " + Self.text(Self.withoutComment(line[start...]))
        expression.pieces.append(PreparedTable.Expression.Piece(offset: offset, line: number, column: start + 1))
        prepared.expressions[open.line] = expression
        keep([])
    }

    /// Reads brackets and quotes of a value; `entry` is the column its line begins at, where the value begins in it.
    private mutating func scanFlow(_ line: [Unicode.Scalar], from start: Int, number: Int, entry: Int? = nil) {
        flow.scan(line, from: start)
        if let entry { flowStart = (number, start, entry) }
        if let column = flow.anchor { return refuseAnchor(number, column) }
        if flow.deepest > Self.maximumDepth {
            refuse(.tooDeep, number, line.count, "brackets are nested at most \(Self.maximumDepth) levels deep")
        }
    }

    mutating func keep(_ line: [Unicode.Scalar]) {
        prepared.lines.append(Self.text(line))
    }

    private mutating func refuseAnchor(_ line: Int, _ column: Int) {
        refuse(
            .anchor,
            line,
            column,
            "anchors, aliases and tags ('&', '*', '!') are not used in tables; text is quoted"
        )
    }

    private mutating func refuse(_ problem: TableProblem, _ line: Int, _ column: Int, _ message: String) {
        report(problem, line, column, message)
        prepared.isParsable = false
    }

    mutating func report(
        _ problem: TableProblem,
        _ line: Int,
        _ column: Int,
        _ message: String,
        fix: String? = nil
    ) {
        let location = SourceLocation(file: file, line: line, column: column + 1)
        prepared.problems.append(Diagnostic(code: problem.rawValue, location: location, message: message, fix: fix))
    }

    static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func quoted(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        ["'"] + text.flatMap { $0 == "'" ? ["'", "'"] : [$0] } + ["'"]
    }

    /// The text up to a `#` that stands after white space and outside double quotes, white space at its end removed.
    private static func withoutComment(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var isQuoted = false
        var isEscaped = false
        var end = text.endIndex
        for (index, scalar) in zip(text.indices, text) {
            if scalar == "#" && !isQuoted && index > text.startIndex && isSpace(text[index - 1]) {
                end = index
                break
            }
            if scalar == "\"" && !isEscaped { isQuoted.toggle() }
            isEscaped = scalar == "\\" && !isEscaped
        }
        while end > text.startIndex && isSpace(text[end - 1]) { end -= 1 }
        return text[..<end]
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
