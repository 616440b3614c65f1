import Formats
import Text

extension TableReader {
    static let commonKeys = ["format", "charsets"]
    static let keysByFormat: [InputFormat: [String]] = [
        .csv: ["legacyFont", "delimiter", "quote", "header", "until"],
        .json: ["records"],
        .ndjson: ["records"],
        .xml: ["records", "namespaces"],
    ]
    static let inputKeys = [
        "format", "charsets", "legacyFont", "delimiter", "quote", "header", "until", "records", "namespaces",
    ]
    static let delimiters: [String: UInt8] = [
        "comma": 0x2c, "semicolon": 0x3b, "tab": 0x09, "pipe": 0x7c, ",": 0x2c, ";": 0x3b, "\t": 0x09, "|": 0x7c,
    ]
    /// What feeds come in; tables may name TCVN3 so.
    static let usualCharsets = [
        "utf-8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "iso-8859-1", "windows-1252", "windows-1258",
        "tcvn5712-1", "viscii",
    ]

    mutating func input(_ node: TableNode) -> InputRule? {
        guard let section = TableSection(node, named: "an input", keys: Self.inputKeys, problems: &problems),
            let format = format(section)
        else { return nil }
        let allowed = Self.commonKeys + (Self.keysByFormat[format] ?? [])
        for (key, location) in section.keyLocations where !allowed.contains(key) {
            let message = "an input of the format \(format.rawValue) has no '\(key)'; it has "
            problems.add(.otherFormat, at: location, message + allowed.joined(separator: ", "))
        }
        let namespaces = namespaces(section["namespaces"])
        checkLegacyFont(section)
        let description = InputDescription(
            format: format,
            charsets: section["charsets"].map { texts($0).map { charset($0) } } ?? [],
            delimiters: section["delimiter"].map { texts($0).compactMap { delimiter($0) } } ?? [],
            quoting: choice(section["quote"], named: "quote"),
            legacyFont: choice(section["legacyFont"], named: "legacyFont"),
            headerRow: headerRow(section["header"]),
            until: endPattern(section["until"]),
            recordsPath: recordsPath(section["records"], format: format, prefixes: Set(namespaces.keys)),
            namespaces: namespaces
        )
        return InputRule(
            description: description,
            location: section.location,
            keyLocations: section.keyLocations
        )
    }

    /// Commas and semicolons are letters in a legacy font, so a table that is split at them is split only where cells are in
    /// quotes.
    private mutating func checkLegacyFont(_ section: TableSection) {
        guard let font = section["legacyFont"], let quote = section["quote"], text(quote) == "none" else { return }
        let delimiters = section["delimiter"].map { texts($0).map(\.text) } ?? [","]
        guard delimiters.contains(where: { Self.delimiters[$0] != Self.delimiters["tab"] }) else { return }
        let message = "in this font commas, semicolons and bars are letters: without quotes only 'tab' splits a row"
        problems.add(.badValue, at: font.location, message, severity: .warning)
    }

    private mutating func format(_ section: TableSection) -> InputFormat? {
        guard let node = section["format"] else {
            if isWhole { problems.add(.missingKey, at: section.location, "the key 'format' is missing") }
            return nil
        }
        return choice(node, named: "format")
    }

    /// A value that is one of the names of an enumeration.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ node: TableNode?,
        named name: String
    ) -> Choice? where Choice.RawValue == String {
        guard let node, let text = text(node) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let names = Choice.allCases.map(\.rawValue)
        problems.add(
            .badValue,
            at: node.location,
            "'\(name)' is one of \(names.joined(separator: ", "))",
            suggestion: NearestName.of(text, among: names)
        )
        return nil
    }

    private mutating func charset(_ text: LocatedText) -> Charset {
        let charset = Charset(rawValue: text.text)
        guard charset.rawValue != "utf-16", !Self.usualCharsets.contains(charset.rawValue) else { return charset }
        let nearest = NearestName.of(charset.rawValue, among: Self.usualCharsets)
        if !charset.isKnown {
            let message = "'\(text.text)' is no charset this gateway reads: have the sender export UTF-8"
            problems.add(.badValue, at: text.location, message, suggestion: nearest)
        } else if let nearest {
            let message = "'\(text.text)' is not one of the usual charsets"
            problems.add(.badValue, at: text.location, message, severity: .warning, suggestion: nearest)
        }
        return charset
    }

    private mutating func delimiter(_ text: LocatedText) -> UInt8? {
        if let delimiter = Self.delimiters[text.text] { return delimiter }
        problems.add(.badValue, at: text.location, "a delimiter is \",\", ;, tab or pipe")
        return nil
    }

    private mutating func headerRow(_ node: TableNode?) -> Int? {
        guard let node,
            let section = TableSection(node, named: "'header'", keys: ["row"], problems: &problems),
            let rowNode = required("row", in: section),
            let text = text(rowNode)
        else { return nil }
        guard let row = Int(text), (1...1_000).contains(row) else {
            problems.add(.badValue, at: rowNode.location, "'row' is a number from 1 to 1000, the first row being 1")
            return nil
        }
        return row
    }

    private mutating func namespaces(_ node: TableNode?) -> [String: String] {
        guard let node else { return [:] }
        guard case .mapping(let entries, _) = node else {
            problems.add(.wrongType, at: node.location, "'namespaces' is a mapping from prefixes, not \(node.kind)")
            return [:]
        }
        var namespaces: [String: String] = [:]
        for entry in entries {
            if entry.key.isEmpty || entry.key.contains(where: { $0 == ":" || $0 == "/" || $0.isWhitespace }) {
                problems.add(.badValue, at: entry.keyLocation, "a prefix is a name, such as tc")
            }
            if let name = text(entry.value) { namespaces[entry.key] = name }
        }
        return namespaces
    }

    private mutating func recordsPath(_ node: TableNode?, format: InputFormat, prefixes: Set<String>) -> String? {
        guard let node, let text = text(node) else { return nil }
        let example = format == .xml ? "/tc:MissingChildren/tc:MissingChild" : "/calls[*]"
        let steps = text.split(separator: "/", omittingEmptySubsequences: false)
        guard text.hasPrefix("/"), text == "/" || steps.dropFirst().allSatisfy({ !$0.isEmpty }) else {
            let fix = text.hasSuffix("/") ? "leave the '/' at its end out" : nil
            problems.add(.badPath, at: node.location, "'records' is a path from the root, such as \(example)", fix: fix)
            return nil
        }
        if let fix = Self.mendedRecords(text, format) {
            problems.add(.badPath, at: node.location, "'records' is a path such as \(example), not '\(text)'", fix: fix)
            return nil
        }
        if format == .xml {
            for step in steps { check(prefixOf: String(step), at: node.location, among: prefixes) }
        }
        return text
    }

    /// How a path of records is written in the format, where it is written as in the other one; `nil` where it is right.
    private static func mendedRecords(_ text: String, _ format: InputFormat) -> String? {
        if format == .xml {
            guard text.contains(where: { "[]$".contains($0) || $0.isWhitespace }) else { return nil }
            let names = text.replacing("[*]", with: "")
            return "write \(names): of XML every element with that name is a record"
        }
        guard JSONRecordsPath(text) == nil || text.split(separator: "/").contains("*") else { return nil }
        let names = text.split(separator: "/").map { $0.replacing("[*]", with: "") }.filter { $0 != "*" }
        return "write /\(names.joined(separator: "/"))[*]: of JSON the elements of that array are the records"
    }

    /// Reports a prefix that no input declares.
    mutating func check(prefixOf name: String, at location: SourceLocation, among prefixes: Set<String>) {
        guard let colon = name.firstIndex(of: ":") else { return }
        let prefix = String(name[..<colon])
        guard !prefixes.contains(prefix) else { return }
        problems.add(
            .unknownPrefix,
            at: location,
            "the prefix '\(prefix)' is not declared in the 'namespaces' of an input",
            suggestion: NearestName.of(prefix, among: prefixes.sorted()),
            fix: "a label of an argument has a space behind its colon"
        )
    }
}
