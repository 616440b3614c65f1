import Formats

/// Makes the content of an event whole: adds what is derived, takes out what cannot stand, and notes what is missing.
///
/// The rules are those of mapped adapters: a value that does not keep to the schema is a rejection where the field is
/// required and a quality issue elsewhere; an emergency goes out without what schemas let it lack; an object in which
/// nothing is filled is not there; Aadhaar numbers are taken out of texts.
struct EventCompletion {
    /// What became of a value.
    private enum Result {
        case written(JSONValue)
        case absent
        case failed(SchemaViolation)
    }

    private let validator: SchemaValidator
    private let derivation: EventDerivation
    private let isEmergency: Bool
    /// Why the event cannot go out as it is.
    private(set) var troubles: [EventTrouble] = []
    /// What is worth saying of it.
    private(set) var issues: [EventIssue] = []
    /// How many values were not in their code list.
    private(set) var unmappedCodes = 0
    /// How many values of the adapter's are in it.
    private var content = 0
    /// Whether the value at hand is derived here.
    private var isDeriving = false
    /// How many values stand for what is unknown.
    private var unknowns = 0

    init(validator: SchemaValidator, derivation: EventDerivation) {
        self.validator = validator
        self.derivation = derivation
        isEmergency = derivation.urgency.isEmergency
    }

    /// The whole event but for `provenance` and `quality`, in schema order.
    mutating func complete(_ members: [JSONValue.Member], _ schema: EventSchema) -> [JSONValue.Member] {
        object(members, ObjectSchema(properties: schema.root.properties.dropLast(2)), path: "")
    }

    private mutating func object(
        _ members: [JSONValue.Member],
        _ shape: ObjectSchema,
        path: String
    ) -> [JSONValue.Member] {
        var given: [String: JSONValue] = [:]
        for member in members { given[member.name] = member.value }
        var filled: [String: JSONValue] = [:]
        for property in shape.properties where !property.isDerived {
            filled[property.name] = member(given[property.name], property, path: Self.path(path, property.name))
        }
        for property in shape.properties where property.isDerived {
            let place = Self.path(path, property.name)
            guard let derived = derivation.value(of: property, beside: filled) else { continue }
            filled[property.name] = member(derived, property, path: place, isContent: false)
            issues += derivation.issues(of: property, beside: filled, at: place)
        }
        return shape.properties.compactMap { property in
            filled[property.name].map { JSONValue.Member(name: property.name, value: $0) }
        }
    }

    private static func path(_ outer: String, _ name: String) -> String { outer.isEmpty ? name : "\(outer).\(name)" }

    private mutating func member(
        _ json: JSONValue?,
        _ property: Property,
        path: String,
        isContent: Bool = true
    ) -> JSONValue? {
        let before = content
        isDeriving = !isContent
        let result = value(json, property.value, isRequired: property.isRequired, path: path)
        isDeriving = false
        if !isContent { content = before }
        switch result {
        case .written(let value): return value
        case .absent: return property.isRequired ? settle(.missing, property, path: path, isMissing: true) : nil
        case .failed(let violation):
            guard property.isRequired else {
                issues.append(EventIssue(violation.problemCode(in: property.value), field: path))
                return nil
            }
            return settle(violation, property, path: path, isMissing: false)
        }
    }

    /// Notes that a required member has no value; an emergency gets what stands for the unknown.
    private mutating func settle(
        _ violation: SchemaViolation,
        _ property: Property,
        path: String,
        isMissing: Bool
    ) -> JSONValue? {
        let rejection = Rejection(
            code: violation.problemCode(in: property.value),
            canonicalField: path,
            expectation: violation.expectation
        )
        let isBearable = !property.isEssential && property.unknown != nil
        troubles.append(EventTrouble(rejection: rejection, isMissing: isMissing, isBearable: isBearable))
        guard isEmergency, let unknown = property.unknown else { return nil }
        unknowns += 1
        return try? JSONValue.parse(unknown)
    }

    private mutating func value(
        _ json: JSONValue?,
        _ schema: ValueSchema,
        isRequired: Bool,
        isElement: Bool = false,
        path: String
    ) -> Result {
        switch schema {
        case .object(let shape, let definition):
            // In an emergency a required object is there as soon as something stands for the unknown in it.
            guard json != nil || isRequired && isEmergency else { return .absent }
            return object(
                json?.objectValue ?? [],
                shape,
                definition,
                isRequired: isRequired,
                isElement: isElement,
                path: path
            )
        case .array(let element, let least, let most, let key):
            guard let elements = json?.arrayValue else { return isRequired && least == 0 ? .written([]) : .absent }
            return array(elements, element, least...max(least, most), key: key, path: path)
        case .string, .integer, .number, .boolean:
            return scalar(json, schema, path: path)
        }
    }

    private mutating func object(
        _ members: [JSONValue.Member],
        _ shape: ObjectSchema,
        _ definition: String?,
        isRequired: Bool,
        isElement: Bool,
        path: String
    ) -> Result {
        let before = (content: content, unknowns: unknowns, troubles: troubles.count)
        let whole = object(members, shape, path: path)
        if isRequired, isEmergency, unknowns > before.unknowns { content += 1 }
        guard content > before.content else {
            // What is missing in an object that is not there after all is no trouble.
            let inner = troubles[before.troubles...].filter { !$0.isMissing }
            troubles.replaceSubrange(before.troubles..., with: inner)
            unknowns = before.unknowns
            return .absent
        }
        if !isRequired, leavesOut(troublesFrom: before.troubles, isElement: isElement) {
            (content, unknowns) = (before.content, before.unknowns)
            return .absent
        }
        if definition == "code", whole.contains(where: { $0.name == "mapping" && $0.value == "unmapped" }) {
            unmappedCodes += 1
            issues.append(EventIssue("CODE_UNMAPPED", field: isElement ? Self.list(path) : path))
        }
        return .written(.object(whole))
    }

    /// Whether an object that need not be there is left out for what is wrong in it, which becomes an issue then.
    ///
    /// Wrong is a value that does not keep to the schema, and in an element of a list one that is missing.
    private mutating func leavesOut(troublesFrom first: Int, isElement: Bool) -> Bool {
        let inner = troubles[first...].filter { isElement || !$0.isMissing }
        guard !inner.isEmpty else { return false }
        issues += inner.map { EventIssue($0.rejection.code, field: $0.rejection.canonicalField) }
        troubles.removeLast(troubles.count - first)
        return true
    }

    private mutating func array(
        _ elements: [JSONValue],
        _ schema: ValueSchema,
        _ count: ClosedRange<Int>,
        key: String?,
        path: String
    ) -> Result {
        var filled: [JSONValue] = []
        for (index, element) in elements.enumerated() {
            let place = "\(path)[\(label(of: element, schema, key: key) ?? String(index))]"
            switch value(element, schema, isRequired: false, isElement: true, path: place) {
            case .written(let value): filled.append(value)
            case .absent: break
            case .failed(let violation): issues.append(EventIssue(violation.problemCode(in: schema), field: place))
            }
        }
        if filled.isEmpty, count.lowerBound > 0 { return .absent }
        guard count.contains(filled.count) else {
            let expectation = "\(count.lowerBound) to \(count.upperBound) elements"
            return .failed(SchemaViolation(pointer: "", keyword: "maxItems", expectation: expectation))
        }
        return .written(.array(filled))
    }

    /// The word of the schema that an element is known by among its like; `nil` where it has another, for paths stand in
    /// issues, receipts and logs.
    private func label(of element: JSONValue, _ schema: ValueSchema, key: String?) -> String? {
        guard let key, case .object(let shape, _) = schema, case .string(let string)? = shape[key]?.value,
            let text = element[key]?.stringValue, string.allowed.contains(text)
        else { return nil }
        return text
    }

    /// The list an element's path is in: issues tell the field, as a table's do.
    private static func list(_ path: String) -> String { String(path.prefix { $0 != "[" }) }

    private mutating func scalar(_ json: JSONValue?, _ schema: ValueSchema, path: String) -> Result {
        guard var json else { return .absent }
        if case .string(let text) = json {
            guard !text.isEmpty else { return .absent }
            // The digits of a token, which is derived, may look like an Aadhaar number by chance.
            let redacted = isDeriving ? text : AadhaarScanner.redacted(text) ?? text
            // A record's reader has taken them out before.
            if AadhaarScanner.isMarked(redacted) {
                issues.append(EventIssue("PII_AADHAAR_FOUND", field: Self.list(path)))
            }
            json = .string(redacted)
        }
        if let violation = validator.violations(of: json, as: schema).first { return .failed(violation) }
        content += 1
        return .written(json)
    }
}
