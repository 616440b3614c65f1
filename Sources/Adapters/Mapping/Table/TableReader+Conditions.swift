import Contracts
import Text

extension TableReader {
    static let groupKeys = ["any", "all"]
    private static let tests = ["present", "absent"]
    static let skipKeys = ["when"] + groupKeys + ["as"]
    static let urgencyKeys = ["is", "when"] + groupKeys
    static let comparisonKeys = [
        "not", "under", "over", "ageUnder", "ageFrom", "age", "mentions", "mentionsNone",
    ]

    mutating func skipRule(_ node: TableNode) -> SkipRule? {
        let keys = Self.skipKeys
        guard let section = TableSection(node, named: "an entry of 'skip'", keys: keys, problems: &problems) else {
            return nil
        }
        let when = condition(of: section)
        let fate: SkipRule.Fate? = choice(required("as", in: section), named: "as")
        guard let when, let fate else { return nil }
        return SkipRule(when: when, fate: fate, location: section.location)
    }

    mutating func urgencyRule(_ node: TableNode) -> UrgencyRule? {
        let keys = Self.urgencyKeys
        guard let section = TableSection(node, named: "an entry of 'urgency'", keys: keys, problems: &problems) else {
            return nil
        }
        let when = condition(of: section)
        guard let isNode = required("is", in: section), let name = text(isNode) else { return nil }
        guard let urgency = Urgency(name: name) else {
            problems.add(.badValue, at: isNode.location, "'is' is one of U1, U2, U3, U4, U5")
            return nil
        }
        return when.map { UrgencyRule(urgency: urgency, when: $0, location: section.location) }
    }

    /// The condition of an entry that has it as `when`, or as `any` or `all` of its own.
    private mutating func condition(of section: TableSection) -> Condition? {
        var whole = Condition(all: [], any: [], location: section.location)
        var isGiven = false
        if let node = section["when"] {
            isGiven = true
            if let when = condition(node) { whole = when }
        }
        for key in Self.groupKeys {
            guard let node = section[key] else { continue }
            isGiven = true
            if key == "any" { whole.any += fieldTests(node) } else { whole.all += fieldTests(node) }
        }
        if !isGiven && isWhole { problems.add(.missingKey, at: section.location, "the key 'when' is missing") }
        return whole.all.isEmpty && whole.any.isEmpty ? nil : whole
    }

    mutating func condition(_ node: TableNode) -> Condition? {
        guard case .mapping(let entries, _) = node, !entries.isEmpty else {
            problems.add(
                .badCondition,
                at: node.location,
                "a condition is a mapping from source fields, such as {Status: [M, MISSING]}, not \(node.kind)"
            )
            return nil
        }
        var condition = Condition(all: [], any: [], location: node.location)
        for entry in entries {
            guard !entry.isKeyQuoted, Self.groupKeys.contains(entry.key), case .mapping = entry.value else {
                condition.all += fieldTests(entry)
                continue
            }
            if entry.key == "any" {
                condition.any += fieldTests(entry.value)
            } else {
                condition.all += fieldTests(entry.value)
            }
        }
        return condition
    }

    private mutating func fieldTests(_ node: TableNode) -> [FieldTest] {
        guard case .mapping(let entries, _) = node else {
            problems.add(
                .badCondition,
                at: node.location,
                "a mapping from source fields was expected, not \(node.kind)"
            )
            return []
        }
        return entries.flatMap { entry in
            if !entry.isKeyQuoted && Self.groupKeys.contains(entry.key), case .mapping = entry.value {
                problems.add(.badCondition, at: entry.keyLocation, "'any' and 'all' do not nest")
                return [FieldTest]()
            }
            return fieldTests(entry)
        }
    }

    private mutating func fieldTests(_ entry: TableNode.Entry) -> [FieldTest] {
        let key = LocatedText(text: entry.key, isQuoted: entry.isKeyQuoted, location: entry.keyLocation)
        let reference = reference(key)
        let comparisons = comparisons(entry.value)
        guard let reference else { return [] }
        return comparisons.map { FieldTest(field: reference.path, comparison: $0, location: reference.location) }
    }

    private mutating func comparisons(_ node: TableNode) -> [FieldTest.Comparison] {
        switch node {
        case .list(let nodes, let location):
            if nodes.isEmpty { problems.add(.badCondition, at: location, "the list of values is empty") }
            return [.oneOf(texts(node).map(\.text))]
        case .text("present", isQuoted: false, _): return [.present]
        case .text("absent", isQuoted: false, _): return [.absent]
        case .text(let text, _, let location):
            problems.add(
                .badCondition,
                at: location,
                "a list of values, present, absent, or a test such as {not: …}, {under: …}, {mentions: …} was expected",
                suggestion: NearestName.of(text, among: Self.tests),
                fix: text.isEmpty
                    ? "write a test behind the name, such as `: present`" : "a single value is a list too: [\(text)]"
            )
            return []
        case .mapping(let entries, _): return entries.compactMap { comparison($0) }
        case .expression: return []
        }
    }

    private mutating func comparison(_ entry: TableNode.Entry) -> FieldTest.Comparison? {
        switch entry.key {
        case "not": return .noneOf(texts(entry.value).map(\.text))
        case "under": return number(entry.value).map { .under($0) }
        case "over": return number(entry.value).map { .over($0) }
        case "ageUnder": return years(entry.value).map { .ageUnder($0) }
        case "ageFrom": return years(entry.value).map { .ageFrom($0) }
        case "age": return unreadable(entry.value)
        case "mentions": return text(entry.value).map { .mentions(list: $0) }
        case "mentionsNone": return text(entry.value).map { .mentionsNone(list: $0) }
        default:
            let nearest = NearestName.of(entry.key, among: Self.comparisonKeys)
            let message = "'\(entry.key)' is not a test; there are \(Self.comparisonKeys.joined(separator: ", "))"
            problems.add(.badCondition, at: entry.keyLocation, message, suggestion: nearest)
            return nil
        }
    }

    private mutating func number(_ node: TableNode) -> Double? {
        guard let text = text(node) else { return nil }
        guard let number = Double(text), number.isFinite else {
            problems.add(.badCondition, at: node.location, "a number was expected, such as 18")
            return nil
        }
        return number
    }

    private mutating func unreadable(_ node: TableNode) -> FieldTest.Comparison? {
        guard let text = text(node) else { return nil }
        if text == "unreadable" { return .ageUnreadable }
        problems.add(.badCondition, at: node.location, "'age' is unreadable; there are ageUnder and ageFrom too")
        return nil
    }

    private mutating func years(_ node: TableNode) -> Int? {
        guard let number = number(node) else { return nil }
        guard let years = Int(exactly: number), (0...120).contains(years) else {
            problems.add(.badCondition, at: node.location, "a whole number of years was expected, such as 18")
            return nil
        }
        return years
    }
}
