import Contracts
import Formats

/// Reads what a program makes of one record.
struct OutcomeReader {
    /// The most events of one record.
    private static let mostEvents = 1_000
    /// The most rejections or issues of one record or event.
    private static let mostReasons = 100

    private let schemas: [String: EventSchema]

    /// Takes the types the program may emit.
    init(_ emits: [EventSchema]) {
        schemas = Dictionary(emits.map { ($0.reference, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads an outcome.
    ///
    /// - Parameters:
    ///   - outcome: what the program says.
    ///   - record: the record it is about, as one JSON text; what it says in words must not repeat a value of it.
    /// - Returns: the outcome; where something is wrong with it, the record is rejected.
    func read(_ outcome: JSONValue, of record: [UInt8]) -> NativeOutcome {
        do throws(OutcomeMistake) {
            let screen = ValueScreen(record)
            let members = try OutcomeMembers(outcome, at: "the outcome", keys: ["events", "nonEvent", "rejected"])
            guard members.count == 1 else {
                throw OutcomeMistake(path: "the outcome", expectation: "one of events, nonEvent and rejected")
            }
            if let events = members["events"] {
                return .events(
                    try list(events, at: "events", atMost: Self.mostEvents) { event, path throws(OutcomeMistake) in
                        try self.event(event, at: path, screen)
                    }
                )
            }
            if let rejected = members["rejected"] {
                return .rejected(try rejections(rejected, at: "rejected", screen))
            }
            guard members["nonEvent"] == true else { throw OutcomeMistake(path: "nonEvent", expectation: "true") }
            return .nonEvent
        } catch {
            return .rejected([error.rejection])
        }
    }

    private func event(_ value: JSONValue, at path: String, _ screen: ValueScreen) throws(OutcomeMistake) -> NativeEvent
    {
        let members = try OutcomeMembers(
            value,
            at: path,
            keys: [
                "type", "subject", "keyed", "version", "urgency", "observedAt", "data", "issues", "rejections",
                "sources",
            ]
        )
        guard let type = members["type"]?.stringValue, let schema = schemas[type] else {
            throw OutcomeMistake(
                path: "\(path).type",
                expectation: "one of \(schemas.keys.sorted().joined(separator: ", "))"
            )
        }
        guard let data = members["data"]?.objectValue else {
            throw OutcomeMistake(path: "\(path).data", expectation: "an object")
        }
        if let mistake = ContentShape.mistake(in: data, of: schema.root, at: "\(path).data") { throw mistake }
        return NativeEvent(
            reference: type,
            members: data,
            subject: try subject(members, at: path),
            version: try version(members["version"], at: "\(path).version"),
            urgency: try urgency(members["urgency"], at: "\(path).urgency"),
            observedAt: try text(members["observedAt"], at: "\(path).observedAt"),
            issues: try members["issues"].map { value throws(OutcomeMistake) in
                try list(value, at: "\(path).issues", atMost: Self.mostReasons) { issue, path throws(OutcomeMistake) in
                    try self.issue(issue, at: path, screen)
                }
            } ?? [],
            rejections: try members["rejections"].map { value throws(OutcomeMistake) in
                try rejections(value, at: "\(path).rejections", screen)
            } ?? [],
            sources: try sources(members["sources"], of: schema, at: "\(path).sources")
        )
    }

    /// Which source fields the program says each canonical field was made of.
    private func sources(
        _ value: JSONValue?,
        of schema: EventSchema,
        at path: String
    ) throws(OutcomeMistake) -> [String: [String]] {
        guard let value, value != .null else { return [:] }
        guard let members = value.objectValue else {
            throw OutcomeMistake(path: path, expectation: "an object of canonical fields")
        }
        var found: [String: [String]] = [:]
        for member in members {
            guard ContentShape.holds(member.name, in: schema.root) else {
                throw OutcomeMistake(path: path, expectation: "of fields of \(schema.reference) only")
            }
            switch member.value {
            case .string(let name): found[member.name] = [name]
            case .array(let names) where names.count <= Self.mostReasons && names.allSatisfy({ $0.stringValue != nil }):
                found[member.name] = names.compactMap(\.stringValue)
            default: throw OutcomeMistake(path: path, expectation: "each a source field or a list of them")
            }
        }
        return found
    }

    private func subject(_ members: OutcomeMembers, at path: String) throws(OutcomeMistake) -> SubjectID {
        let parts: [String?]
        switch members["subject"] {
        case .string(let text): parts = [text]
        case .null: parts = [nil]
        case .array(let elements) where elements.allSatisfy({ $0.stringValue != nil || $0 == .null }):
            parts = elements.map(\.stringValue)
        default: throw OutcomeMistake(path: "\(path).subject", expectation: "a text, null, or a list of them")
        }
        switch members["keyed"] {
        case nil, false: return .own(parts)
        case true: return .keyed(parts)
        default: throw OutcomeMistake(path: "\(path).keyed", expectation: "true or false")
        }
    }

    private func version(_ value: JSONValue?, at path: String) throws(OutcomeMistake) -> UInt64? {
        guard let value, value != .null else { return nil }
        guard let version = value.numberText.flatMap({ UInt64($0) }) else {
            throw OutcomeMistake(path: path, expectation: "a whole number that is not negative")
        }
        return version
    }

    private func urgency(_ value: JSONValue?, at path: String) throws(OutcomeMistake) -> Urgency {
        guard let value, value != .null else { return .routine }
        guard let urgency = value.stringValue.flatMap({ Urgency(name: $0) }) else {
            throw OutcomeMistake(path: path, expectation: "U1 to U5")
        }
        return urgency
    }

    private func text(_ value: JSONValue?, at path: String) throws(OutcomeMistake) -> String? {
        guard let value, value != .null else { return nil }
        guard let text = value.stringValue else { throw OutcomeMistake(path: path, expectation: "a text") }
        return text
    }

    private func issue(_ value: JSONValue, at path: String, _ screen: ValueScreen) throws(OutcomeMistake) -> EventIssue
    {
        let members = try OutcomeMembers(value, at: path, keys: ["code", "field"])
        let code = try code(members["code"], at: "\(path).code", screen)
        return EventIssue(code, field: screen.withoutValues(try text(members["field"], at: "\(path).field")))
    }

    private func rejections(
        _ value: JSONValue,
        at path: String,
        _ screen: ValueScreen
    ) throws(OutcomeMistake) -> [Rejection] {
        try list(value, at: path, atMost: Self.mostReasons) { rejection, path throws(OutcomeMistake) in
            let members = try OutcomeMembers(rejection, at: path, keys: ["code", "field", "canonical", "expected"])
            return Rejection(
                code: try code(members["code"], at: "\(path).code", screen),
                sourceField: screen.withoutValues(try text(members["field"], at: "\(path).field")),
                canonicalField: screen.withoutValues(try text(members["canonical"], at: "\(path).canonical")),
                expectation: screen.withoutValues(try text(members["expected"], at: "\(path).expected"))
                    ?? "what the adapter's documentation says"
            )
        }
    }

    /// A code; one of the program's own that repeats a value of the record is kept back.
    private func code(
        _ value: JSONValue?,
        at path: String,
        _ screen: ValueScreen
    ) throws(OutcomeMistake) -> String {
        guard let code = value?.stringValue, code.wholeMatch(of: /[A-Z][A-Z0-9_]{2,47}/) != nil else {
            throw OutcomeMistake(path: path, expectation: "a code, such as DATE_INVALID")
        }
        return AnswerSentence.isKnown(code) || !screen.isRepeated(by: code) ? code : "ADAPTER_CODE_WITHHELD"
    }

    private func list<Element>(
        _ value: JSONValue,
        at path: String,
        atMost limit: Int,
        _ read: (JSONValue, String) throws(OutcomeMistake) -> Element
    ) throws(OutcomeMistake) -> [Element] {
        guard let elements = value.arrayValue, elements.count <= limit else {
            throw OutcomeMistake(path: path, expectation: "a list of at most \(limit)")
        }
        var found: [Element] = []
        for (index, element) in elements.enumerated() {
            found.append(try read(element, "\(path)[\(index)]"))
        }
        return found
    }
}
