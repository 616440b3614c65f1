/// Proves that a schema only adds to an older one of the same major version.
///
/// Events stay in topics for years, so those of the old schema must be valid under the new one, and a subscriber who
/// reads by the old one must find everything where it was, as open as it was. A change that is not an addition is a new
/// major version, which is a new topic.
struct SchemaEvolution {
    /// The document that problems name.
    let document: String
    /// What was found so far.
    private(set) var problems: [SchemaProblem] = []

    init(document: String) {
        self.document = document
    }

    private mutating func report(_ pointer: String, _ expectation: String) {
        problems.append(SchemaProblem(document: document, pointer: pointer, expectation: expectation))
    }

    /// Compares two versions of a type.
    mutating func compare(_ old: EventSchema, _ new: EventSchema) {
        if old.entity != new.entity { report("/x-entity", "\(old.entity), which stands in every subject") }
        compare(old.root, new.root, "")
    }

    private mutating func compare(_ old: ObjectSchema, _ new: ObjectSchema, _ pointer: String) {
        let order = old.properties.compactMap { new.index(of: $0.name) }
        if order != order.sorted() {
            report(pointer + "/properties", "the members in the order they had, which digests rest on")
        }
        for property in old.properties {
            let place = "\(pointer)/properties/\(SchemaLocation.escape(property.name))"
            guard let successor = new[property.name] else {
                report(place, "the member, which is gone")
                continue
            }
            compare(property, successor, place)
        }
        for property in new.properties where property.isRequired && old[property.name] == nil {
            let place = "\(pointer)/properties/\(SchemaLocation.escape(property.name))"
            report(place, "a new member to be optional, because old events lack it")
        }
    }

    private mutating func compare(_ old: Property, _ new: Property, _ pointer: String) {
        if old.isRequired != new.isRequired {
            report(pointer, old.isRequired ? "the member to stay required" : "the member to stay optional")
        }
        if old.sensitivity != new.sensitivity {
            report(pointer + "/x-sensitivity", "\(old.sensitivity.name), as it was")
        } else if old.sensitivity > .open, old.openForm != new.openForm {
            report(pointer + "/x-open", "\(old.openForm.rawValue), as it was")
        }
        if old.whenSecret != new.whenSecret {
            report(pointer + "/x-when-secret", "\(old.whenSecret?.rawValue ?? "nothing"), as it was")
        }
        compare(old.value, new.value, pointer)
    }

    private mutating func compare(_ old: ValueSchema, _ new: ValueSchema, _ pointer: String) {
        switch (old, new) {
        case (.object(let old, _), .object(let new, _)):
            compare(old, new, pointer)
        case (.array(let old, let least, let most, let key), .array(let new, let newLeast, let newMost, let newKey)):
            if newLeast > least { report(pointer + "/minItems", "at most \(least)") }
            if newMost < most { report(pointer + "/maxItems", "at least \(most)") }
            if key != newKey { report(pointer + "/x-key", "\(key ?? "nothing"), as it was") }
            compare(old, new, pointer + "/items")
        case (.string(let old), .string(let new)):
            compare(old, new, pointer)
        case (.integer(let old), .integer(let new)):
            if !new.contains(old) { report(pointer, "bounds of at least \(old.lowerBound) to \(old.upperBound)") }
        case (.number(let old), .number(let new)):
            if !new.contains(old) { report(pointer, "bounds of at least \(old.lowerBound) to \(old.upperBound)") }
        case (.boolean, .boolean):
            break
        default:
            report(pointer + "/type", "\(old.typeName), as it was")
        }
    }

    private mutating func compare(_ old: StringSchema, _ new: StringSchema, _ pointer: String) {
        if old.allowed.isEmpty {
            if !new.allowed.isEmpty { report(pointer + "/enum", "any text, as it was") }
        } else if new.allowed.isEmpty {
            report(pointer + "/enum", "a list, as it was")
        }
        for value in old.allowed where !new.allowed.isEmpty && !new.allowed.contains(value) {
            report(pointer + "/enum", "\(value), which is gone")
        }
        for value in old.allowed where old.secretCategories[value] != new.secretCategories[value] {
            let known = old.secretCategories[value] ?? "no secret category"
            report(pointer + "/x-secret-category", "\(value) to be \(known), as it was")
        }
        if old.pattern != new.pattern, new.pattern != nil {
            report(pointer + "/pattern", "the pattern it had, or none")
        }
        if new.minLength > old.minLength { report(pointer + "/minLength", "at most \(old.minLength)") }
        if new.maxLength < old.maxLength { report(pointer + "/maxLength", "at least \(old.maxLength)") }
    }
}

extension ClosedRange {
    fileprivate func contains(_ other: ClosedRange) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
