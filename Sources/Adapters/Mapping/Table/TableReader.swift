import Foundation
import Text

/// Turns the nodes of a table into a ``MappingTable``; its other half reads inputs, conditions, emits and values.
struct TableReader {
    static let keys = [
        "adapter", "title", "version", "jurisdiction", "locale", "timeZone", "class", "absent", "adults", "inputs",
        "aliases", "skip", "urgency", "emit", "ignore", "process",
    ]

    /// How the value of a key looks that must be there.
    private static let examples = [
        "adapter": "in.example", "title": "\"What the feed is, for people\"", "version": "1.0.0", "jurisdiction": "IN",
        "locale": "en-IN", "timeZone": "Asia/Kolkata", "inputs": "[{format: csv}]", "is": "U2", "as": "non-event",
        "when": "{Status: [MISSING]}", "type": "missing-report/1", "id": "RecordId", "format": "csv", "row": "1",
        "emit": "[…], and below it each event with `- type:`, `id:` and `map:`",
        "command": "[python3, adapter.py]", "emits": "[concern/1]", "reads": "[recordId, reportedOn]",
        "map": "and below it a line for each canonical field, such as `child.names: Name | personName`",
    ]

    var problems: ProblemList
    /// Whether no line had to be left out: else nothing is reported as missing.
    let isWhole: Bool

    mutating func table(_ root: TableNode, codeLists: [String: CodeList]) -> MappingTable? {
        guard let section = TableSection(root, named: "a table", keys: Self.keys, problems: &problems) else {
            return nil
        }
        let process = section["process"].flatMap { self.process($0) }
        if section["process"] != nil { refuseTableKeys(in: section) }
        let isTable = section["process"] == nil
        let inputs = list(required("inputs", in: section)).compactMap { input($0) }
        let absent = section["absent"].map { texts($0) } ?? []
        let table = MappingTable(
            id: word(
                "adapter",
                in: section,
                matching: Self.isID,
                expected: "<country>.<system>, such as in.trackchild"
            ),
            title: word(
                "title",
                in: section,
                matching: { !$0.isEmpty && $0.count <= 200 },
                expected: "a name for people"
            ),
            version: word(
                "version",
                in: section,
                matching: Self.isVersion,
                expected: "numbers with dots between them, which tell a later table from an earlier, such as 1.0.0",
                meant: { $0.hasPrefix("v") || $0.hasPrefix("V") ? String($0.dropFirst()) : $0 }
            ),
            jurisdiction: word(
                "jurisdiction",
                in: section,
                matching: Self.isJurisdiction,
                expected: "a country or subdivision in ISO 3166, such as IN or IN-UK",
                meant: { $0.uppercased().replacing("_", with: "-") }
            ),
            locale: isTable ? locale(in: section) : "",
            timeZone: isTable ? timeZone(in: section) : "",
            isEmergency: isEmergency(section["class"]),
            absent: absent.map(\.text),
            absentLocations: absent.map(\.location),
            rejectsAdults: rejectsAdults(section["adults"]),
            inputs: inputs,
            aliases: aliases(section["aliases"]),
            skip: list(section["skip"]).compactMap { skipRule($0) },
            urgency: list(section["urgency"]).compactMap { urgencyRule($0) },
            emits: isTable ? list(required("emit", in: section)).compactMap { emit($0) } : [],
            process: process,
            ignored: section["ignore"].map { references($0) } ?? [],
            codeLists: SharedCodeLists.all.merging(codeLists) { _, own in own },
            keyLocations: section.keyLocations
        )
        check(table)
        return table
    }

    /// The value of a key that must be there.
    mutating func required(_ key: String, in section: TableSection) -> TableNode? {
        if let value = section[key] { return value }
        if isWhole, !section.meant.contains(key) {
            let fix = Self.examples[key].map { "add: \(key): \($0)" }
            problems.add(.missingKey, at: section.location, "the key '\(key)' is missing", fix: fix)
        }
        return nil
    }

    /// Text that must be there and have a form; `meant` gives what some wrong spelling stands for.
    private mutating func word(
        _ key: String,
        in section: TableSection,
        matching isRight: (String) -> Bool,
        expected: String,
        meant: (String) -> String = { $0 }
    ) -> String {
        guard let node = required(key, in: section), let text = text(node) else { return "" }
        if !isRight(text) {
            let suggestion = isRight(meant(text)) ? meant(text) : nil
            problems.add(.badValue, at: node.location, "'\(key)' is \(expected)", suggestion: suggestion)
        }
        return text
    }

    private mutating func locale(in section: TableSection) -> String {
        let expected = "a BCP 47 tag, such as hi-IN, en-IN or vi-VN"
        return word("locale", in: section, matching: Self.isLocale, expected: expected) { $0.replacing("_", with: "-") }
    }

    private mutating func timeZone(in section: TableSection) -> String {
        guard let node = required("timeZone", in: section), let text = text(node) else { return "" }
        // The list of known names leaves out some the zone database has, Asia/Kolkata among them.
        if text != "UTC" && (!text.contains("/") || TimeZone(identifier: text) == nil) {
            let nearest = NearestName.of(text, among: TimeZone.knownTimeZoneIdentifiers + ["Asia/Kolkata"])
            problems.add(
                .badValue,
                at: node.location,
                "'timeZone' is an IANA zone, such as Asia/Kolkata",
                suggestion: nearest
            )
        }
        return text
    }

    private mutating func isEmergency(_ node: TableNode?) -> Bool {
        guard let node, let text = text(node) else { return false }
        if text != "emergency" && text != "routine" {
            let nearest = NearestName.of(text, among: ["emergency", "routine"])
            problems.add(.badValue, at: node.location, "'class' is emergency or routine", suggestion: nearest)
        }
        return text == "emergency"
    }

    private mutating func rejectsAdults(_ node: TableNode?) -> Bool {
        guard let node, let text = text(node) else { return false }
        if text != "reject" && text != "issue" {
            let nearest = NearestName.of(text, among: ["reject", "issue"])
            problems.add(.badValue, at: node.location, "'adults' is reject or issue", suggestion: nearest)
        }
        return text == "reject"
    }

    private mutating func aliases(_ node: TableNode?) -> [SourceAlias] {
        guard let node else { return [] }
        guard case .mapping(let entries, _) = node else {
            problems.add(
                .wrongType,
                at: node.location,
                "'aliases' is a mapping, such as {जिला: [जनपद]}, not \(node.kind)"
            )
            return []
        }
        var seen: [String: SourceLocation] = [:]
        return entries.map { entry in
            let spellings = texts(entry.value)
            for spelling in spellings {
                if let first = seen.updateValue(spelling.location, forKey: spelling.text) {
                    let message = "'\(spelling.text)' is an alias in line \(first.line) already"
                    problems.add(.duplicateKey, at: spelling.location, message)
                }
            }
            return SourceAlias(
                name: entry.key.precomposedStringWithCanonicalMapping,
                spellings: spellings.map(\.text.precomposedStringWithCanonicalMapping),
                location: entry.keyLocation
            )
        }
    }

    private static func isID(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return text.utf8.count <= 64 && parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty && !part.hasPrefix("-")
                    && part.utf8.allSatisfy { isLower($0) || isDigit($0) || $0 == 0x2d }
            }
    }

    /// Whether versions of this form have an order: it begins with a number, and its parts are letters or digits.
    static func isVersion(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { ".-+_".contains($0) }
        return text.utf8.count <= 64 && parts.first?.utf8.allSatisfy(isDigit) == true
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.utf8.allSatisfy { isDigit($0) || isUpper($0) || isLower($0) }
            }
    }

    private static func isJurisdiction(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let country = parts.first, country.utf8.count == 2, country.utf8.allSatisfy(isUpper) else { return false }
        guard Country.isKnown(country) else { return false }
        guard parts.count == 2 else { return parts.count == 1 }
        // The states of India are known here; of other countries' parts only the form is.
        if country == "IN" { return IndianState.all.contains { $0.isoCode == text } }
        return (1...3).contains(parts[1].utf8.count) && parts[1].utf8.allSatisfy { isUpper($0) || isDigit($0) }
    }

    private static func isLocale(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.utf8.count) else { return false }
        return language.utf8.allSatisfy(isLower) && Locale.LanguageCode(String(language)).isISOLanguage
            && parts.dropFirst().allSatisfy { part in
                (2...8).contains(part.utf8.count)
                    && part.utf8.allSatisfy { isLower($0) || isUpper($0) || isDigit($0) }
            }
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7a }
    private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5a }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
