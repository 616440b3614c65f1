import Adapters
import Contracts
import ContractsTesting
import Formats
import Synchronization

/// A native adapter that says again, record by record, what a mapped one said: the content alone, with everything the
/// gateway derives taken out.
final class EchoAdapter: NativeAdapter {
    let description: AdapterDescription
    let layout = RecordLayout(fields: [])
    private let outcomes: Mutex<[NativeOutcome]>

    /// Takes what a mapped adapter made of a delivery.
    init(_ output: FixtureOutput, of mapped: AdapterDescription) {
        description = mapped
        outcomes = Mutex(
            output.translations.flatMap { translation in
                translation.outcomes.filter { !Self.isUndecoded($0, translation) }
                    .map { Self.outcome($0, translation, mapped) }
            }
        )
    }

    func translate(_ record: NativeRecord) -> NativeOutcome {
        outcomes.withLock { $0.isEmpty ? .events([]) : $0.removeFirst() }
    }

    /// Whether the adapter never sees it: what cannot be decoded is rejected before.
    private static func isUndecoded(_ outcome: RecordOutcome, _ translation: Translation) -> Bool {
        translation.rejections[outcome.rejections].contains { rejection in
            ["CSV_", "JSON_", "XML_"].contains { rejection.code.hasPrefix($0) }
        }
    }

    private static func outcome(
        _ outcome: RecordOutcome,
        _ translation: Translation,
        _ mapped: AdapterDescription
    ) -> NativeOutcome {
        switch outcome.fate {
        case .nonEvent: .nonEvent
        case .rejected: .rejected(Array(translation.rejections[outcome.rejections]))
        case .translated, .partial:
            .events(outcome.events.map { event(translation.events[$0], translation, mapped) })
        }
    }

    private static func event(
        _ event: TranslatedEvent,
        _ translation: Translation,
        _ mapped: AdapterDescription
    ) -> NativeEvent {
        let schema = mapped.emits[event.type]
        let data = (try? JSONValue.parse(Array(translation.bytes[event.data]))) ?? .null
        // What the writer finds again is not told twice.
        let found: Set<String> = [
            "CODE_UNMAPPED", "AGE_OUT_OF_JURISDICTION", "AGE_DOB_MISMATCH", "PII_AADHAAR_FOUND", "JSON_DUPLICATE_KEY",
        ]
        let issues = (data["quality"]?["issues"]?.arrayValue ?? []).compactMap { issue in
            issue["code"]?.stringValue.map { EventIssue($0, field: issue["field"]?.stringValue) }
        }
        return NativeEvent(
            reference: schema.reference,
            members: content(of: data, schema.root),
            subject: .own(data["recordId"]?.stringValue),
            version: event.version,
            urgency: event.urgency,
            observedAt: data["provenance"]?["observedAt"]?.stringValue,
            // A code that the table left out, because its field has no `unmapped`, is not there to be found.
            issues: issues.filter { !found.contains($0.code) || $0.code == "CODE_UNMAPPED" && !holds(data, $0.field) }
        )
    }

    /// Whether there is something at a dotted path.
    private static func holds(_ data: JSONValue, _ field: String?) -> Bool {
        var value: JSONValue? = data
        for name in (field ?? "").split(separator: ".") { value = value?[String(name)] }
        return value != nil
    }

    private static func content(of json: JSONValue, _ shape: ObjectSchema) -> [JSONValue.Member] {
        (json.objectValue ?? []).compactMap { member in
            guard let property = shape[member.name], !property.isDerived,
                !["provenance", "quality"].contains(member.name)
            else { return nil }
            guard case .object(let inner, _) = property.value else { return member }
            return JSONValue.Member(name: member.name, value: .object(content(of: member.value, inner)))
        }
    }
}
