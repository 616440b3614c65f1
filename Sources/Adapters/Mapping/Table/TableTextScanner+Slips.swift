/// What a YAML parser would tell lines later, many times, or in words about itself: lines that begin at the wrong column, keys
/// without a colon, and brackets and quotes that nobody closes.
///
/// Each is told once, where it was made, and the rest of the table is read as it was most likely meant.
extension TableTextScanner {
    /// Where a line most likely was to begin whose column is that of no block it can belong to; `nil` where it belongs to one.
    func indentMeant(by column: Int) -> Int? {
        guard let last = blocks.last, last.indent != column else { return nil }
        let outer = blocks.filter { $0.indent <= column }
        if outer.last?.indent == column { return nil }
        // Deeper than all before: right below a key without a value, and nowhere else.
        if outer.count == blocks.count { return last.hasValue ? last.indent : nil }
        return blocks.map(\.indent).min { (abs($0 - column), -$0) < (abs($1 - column), -$1) }
    }

    /// The line as it was most likely meant; its own column is told.
    mutating func reindented(_ line: [Unicode.Scalar], to indent: Int, _ number: Int) -> [Unicode.Scalar] {
        let column = line.firstIndex { $0 != " " } ?? line.count
        let block = blocks.last { $0.indent == indent }
        let model = block.flatMap { block in block.keys[block.lastKey].map { (key: block.lastKey, line: $0) } }
        let beside = model.map { ", as '\($0.key)' in line \($0.line)" } ?? ""
        report(
            .syntax,
            number,
            column,
            "the line begins at column \(column + 1), where no line of its block does",
            fix: "begin it at column \(indent + 1)\(beside)"
        )
        return Array(repeating: " ", count: indent) + line[column...]
    }

    /// Whether a line below an expression is a line of its own that is indented too deep, rather than the expression's next part.
    func isEntry(_ line: [Unicode.Scalar], _ indent: Int, behind start: Int) -> Bool {
        guard let expression = prepared.expressions[start]?.text, let key = BlockKey(line, from: indent) else {
            return false
        }
        let isName = key.name.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789.[]_".unicodeScalars.contains(scalar))
        }
        guard isName, key.valueStart < line.count, let last = expression.unicodeScalars.last else { return false }
        return last != "|" && last != "," && Self.openBrackets(in: expression) == 0
    }

    /// How many round brackets are open at the end of an expression.
    private static func openBrackets(in expression: String) -> Int {
        var depth = 0
        var isQuoted = false
        for scalar in expression.unicodeScalars {
            if scalar == "\"" { isQuoted.toggle() }
            if !isQuoted, scalar == "(" { depth += 1 }
            if !isQuoted, scalar == ")" { depth -= 1 }
        }
        return depth
    }

    /// Tells of a line that should begin with a key and has none, and returns whether it is one.
    mutating func refuseKeyless(_ line: [Unicode.Scalar], _ column: Int, _ number: Int) -> Bool {
        guard let block = blocks.last, column <= block.indent, let first = line[column...].first,
            !"[{\"'|>-.%".unicodeScalars.contains(first)
        else { return false }
        let text = Self.text(line[column...])
        let separator = text.firstIndex { $0 == ":" || $0 == "=" }
        let fix = separator.flatMap { place -> String? in
            let key = text[..<place].reversed().drop { $0 == " " }.reversed()
            let value = text[text.index(after: place)...].drop { $0 == " " }
            return key.contains(" ") || value.isEmpty ? nil : "write: \(String(key)): \(value)"
        }
        report(
            .syntax,
            number,
            column,
            "the line has no key: a key ends with a colon and a space",
            fix: fix ?? "write `key: value`; what goes on from the line before is indented deeper"
        )
        prepared.isWhole = false
        return true
    }

    /// Tells of brackets or quotes that are still open where the next entry begins, takes their lines out, and returns whether
    /// there are any.
    mutating func closesUnclosed(before line: [Unicode.Scalar], _ indent: Int, _ number: Int) -> Bool {
        guard let open = flowStart, indent <= open.indent, indent < line.count else { return false }
        let isItem = line[indent] == "-" && indent + 1 < line.count && line[indent + 1] == " "
        guard isItem || BlockKey(line, from: indent) != nil else { return false }
        report(
            .syntax,
            open.line,
            open.column,
            "what is opened here is not closed before the next entry, in line \(number)",
            fix: "close what is opened here"
        )
        for index in (open.line - 1)..<(number - 1) where prepared.lines.indices.contains(index) {
            prepared.lines[index] = ""
        }
        prepared.isWhole = false
        flow = FlowState()
        flowStart = nil
        return true
    }
}
