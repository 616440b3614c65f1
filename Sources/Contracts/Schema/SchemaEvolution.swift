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
        compareWriters(old, new, pointer)
        compare(old.value, new.value, pointer)
    }

    /// Who fills a member, and what becomes of an emergency that lacks it.
    private mutating func compareWriters(_ old: Property, _ new: Property, _ pointer: String) {
        if old.isDerived != new.isDerived {
            report(pointer + "/x-derived", old.isDerived ? "the gateway to write it" : "tables to fill it, as they do")
        }
        if old.isEssential != new.isEssential {
            let expectation = old.isEssential ? "no emergency without it" : "no emergency to wait for it"
            report(pointer + "/x-essential", "\(expectation), as it was")
        }
        // Where nothing stood for it, emergencies without it were not published: what may stand for it now is an addition.
        if let known = old.unknown, known != new.unknown {
            report(pointer + "/x-unknown", "\(String(decoding: known, as: UTF8.self)), by which readers know it")
        }
    }

    private mutating func compare(_ old: ValueSchema, _ new: ValueSchema, _ pointer: String) {
        switch (old, new) {
        case (.object(let old, _), .object(let new, _)):
            compare(old, new, pointer)
        case (.array(let old, let least, let most, let key), .array(let new, let newLeast, let newMost, let newKey)):
            compareLeast(least, newLeast, pointer + "/minItems")
            if newMost < most { report(pointer + "/maxItems", "at least \(most)") }
            if key != newKey { report(pointer + "/x-key", "\(key ?? "nothing"), as it was") }
            compare(old, new, pointer + "/items")
        case (.string(let old), .string(let new)):
            compare(old, new, pointer)
        case (.integer(let old), .integer(let new)):
            compare(old, new, pointer)
        case (.number(let old), .number(let new)):
            compare(old, new, pointer)
        case (.boolean, .boolean):
            break
        default:
            report(pointer + "/type", "\(old.typeName), as it was")
        }
    }

    private mutating func compare<Bound>(_ old: ClosedRange<Bound>, _ new: ClosedRange<Bound>, _ pointer: String) {
        if new.lowerBound > old.lowerBound { report(pointer + "/minimum", "at most \(old.lowerBound)") }
        if new.upperBound < old.upperBound { report(pointer + "/maximum", "at least \(old.upperBound)") }
    }

    /// A least length may fall, but not to nothing: readers take the first of what is never empty.
    private mutating func compareLeast(_ old: Int, _ new: Int, _ pointer: String) {
        if new > old { report(pointer, "at most \(old)") }
        if new == 0, old > 0 { report(pointer, "at least 1, because it was never empty") }
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
        if old.namesSecrets, !new.namesSecrets { report(pointer + "/x-secret-words", "true, as it was") }
        if old.pattern != new.pattern {
            report(pointer + "/pattern", old.pattern.map { "\($0), as it was" } ?? "no pattern, as it was")
        }
        compareLeast(old.minLength, new.minLength, pointer + "/minLength")
        if new.maxLength < old.maxLength { report(pointer + "/maxLength", "at least \(old.maxLength)") }
    }
}
