import Contracts
import ContractsTesting
import Formats

/// Holds what came of a fixture against what it expects, event by event of each record.
struct FixtureComparison {
    /// An event and where it stands.
    private struct Event {
        var type: String
        var record: Int?
        var subject: String
        var value: JSONValue
        var line: Int
    }

    private(set) var differences: [ExpectedDifference] = []
    /// The records whose events have the urgency that is expected.
    private(set) var urgent: Set<Int> = []
    /// The records of which something is expected, an event or a rejection.
    private let told: Set<Int>
    private let fixture: String
    private let schemas: [String: EventSchema]

    /// Compares.
    ///
    /// - Parameters:
    ///   - fixture: its name.
    ///   - schemas: the types that are known.
    ///   - events: the lines of `events.ndjson`, `nil` for one that is no JSON.
    ///   - rejections: those of `rejections.ndjson`.
    ///   - output: what came of it.
    init(
        _ fixture: String,
        schemas: SchemaCatalog,
        events: [JSONValue?],
        rejections: [JSONValue?],
        output: FixtureOutput
    ) {
        self.fixture = fixture
        told = Set(
            events.compactMap { $0?["data"]?["provenance"]?["record"]?["index"]?.integerValue }
                + rejections.compactMap { $0?["record"]?.integerValue }
        )
        self.schemas = Dictionary(schemas.schemas.map { ($0.eventType, $0) }, uniquingKeysWith: { first, _ in first })
        compareEvents(self.events(events), self.events(output.whole))
        compareRejections(rejections.compactMap(\.self), output.rejections)
        dropConsequences()
    }

    private func events(_ values: [JSONValue?]) -> [Event] {
        values.enumerated().compactMap { index, value in
            guard let value else { return nil }
            return Event(
                type: value["type"]?.stringValue ?? "",
                record: value["data"]?["provenance"]?["record"]?["index"]?.integerValue,
                subject: value["subject"]?.stringValue ?? "",
                value: value,
                line: index + 1
            )
        }
    }

    private mutating func compareEvents(_ expected: [Event], _ got: [Event]) {
        var free = Array(got.indices)
        var open: [Event] = []
        for event in expected {
            let alike = free.firstIndex {
                got[$0].type == event.type && got[$0].record == event.record && got[$0].subject == event.subject
            }
            guard let alike else {
                open.append(event)
                continue
            }
            compare(event, got[free.remove(at: alike)])
        }
        for event in open {
            // The same event of the same record, about somebody else.
            let alike = free.firstIndex { got[$0].type == event.type && got[$0].record == event.record }
            if let alike {
                compare(event, got[free.remove(at: alike)])
            } else {
                note(.missing, event, expected: nil)
            }
        }
        for index in free { note(.extra, got[index], expected: nil) }
    }

    private mutating func note(
        _ subject: ExpectedDifference.Subject,
        _ event: Event,
        expected: JSONValue?,
        got: JSONValue? = nil,
        data: JSONValue? = nil
    ) {
        differences.append(
            ExpectedDifference(
                fixture: fixture,
                record: event.record,
                type: schemas[event.type]?.reference ?? event.type,
                subject: subject,
                expected: expected,
                got: got,
                data: data ?? event.value["data"],
                line: event.line
            )
        )
    }

    private mutating func compare(_ expected: Event, _ got: Event) {
        guard let left = expected.value["data"], let right = got.value["data"] else { return }
        if left["urgency"] == right["urgency"], let record = expected.record { urgent.insert(record) }
        guard expected.value != got.value else { return }
        let isOther = left["recordId"] != right["recordId"] || expected.subject != got.subject
        func tell(_ subject: ExpectedDifference.Subject, _ left: JSONValue?, _ right: JSONValue?) {
            guard left != right else { return }
            note(subject, expected, expected: left, got: right, data: got.value["data"])
        }
        if isOther {
            note(.identity, expected, expected: left["recordId"], got: right["recordId"], data: right)
        } else {
            tell(.version, expected.value["sequence"], got.value["sequence"])
        }
        tell(.urgency, left["urgency"], right["urgency"])
        tell(.key("jurisdiction"), left["jurisdiction"], right["jurisdiction"])
        tell(
            .key("version"),
            left["provenance"]?["adapter"]?["version"],
            right["provenance"]?["adapter"]?["version"]
        )
        tell(.key("adapter"), left["provenance"]?["feed"], right["provenance"]?["feed"])
        let observed = "observedAt"
        tell(.field("provenance.\(observed)"), left["provenance"]?[observed], right["provenance"]?[observed])
        guard let schema = schemas[expected.type] else { return }
        let fields = CanonicalDifferences(left, right, of: schema).found
        // What follows from another field is worth a word only where nothing else is.
        let own = fields.filter { !$0.isDerived }
        for field in own.isEmpty ? fields : own {
            note(.field(field.path), expected, expected: field.expected, got: field.got, data: right)
        }
    }

    private mutating func compareRejections(_ expected: [JSONValue], _ got: [JSONValue]) {
        var free = got
        for rejection in expected {
            let place = free.firstIndex { other in
                ["record", "code", "canonicalField", "refused"].allSatisfy { other[$0] == rejection[$0] }
            }
            if let place { free.remove(at: place) } else { note(rejection, isExpected: true) }
        }
        for rejection in free { note(rejection, isExpected: false) }
    }

    private mutating func note(_ rejection: JSONValue, isExpected: Bool) {
        let code = rejection["code"]?.stringValue ?? ""
        differences.append(
            ExpectedDifference(
                fixture: fixture,
                record: rejection["record"]?.integerValue,
                subject: isExpected ? .notRejected(code) : .rejected(code),
                canonical: rejection["canonicalField"]?.stringValue,
                isQuiet: rejection["record"]?.integerValue.map { !told.contains($0) } ?? false,
                expected: isExpected ? rejection["expectation"] : nil,
                got: isExpected ? nil : rejection["expectation"]
            )
        )
    }

    /// Of a record whose event does not come because a field is rejected, the field is what is to be told of; of one that no emit
    /// takes any more, the event.
    private mutating func dropConsequences() {
        func records(_ isOne: (ExpectedDifference) -> Bool) -> Set<Int> {
            Set(differences.filter(isOne).compactMap(\.record))
        }
        let rejected = records { difference in
            switch difference.subject {
            case .rejected(let code), .notRejected(let code): code != "NO_RULE"
            default: false
            }
        }
        let missing = records { $0.subject == .missing || $0.subject == .extra }
        differences.removeAll { difference in
            guard let record = difference.record else { return false }
            return switch difference.subject {
            case .missing, .extra: rejected.contains(record)
            case .rejected("NO_RULE"), .notRejected("NO_RULE"): missing.contains(record)
            default: false
            }
        }
    }
}
