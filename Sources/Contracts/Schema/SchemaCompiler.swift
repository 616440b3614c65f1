import Formats

/// Turns the nodes of one document into an ``EventSchema``, noting everything the contract's own rules forbid.
struct SchemaCompiler {
    /// What surrounds a value: nothing in it may be more open.
    struct Surroundings {
        var sensitivity = Sensitivity.open
        var openForm = Property.OpenForm.drop
    }

    private var reader: SchemaReader
    /// The general classes seen so far.
    private var generalClasses: [String] = []

    init(documents: [String: JSONValue]) {
        reader = SchemaReader(documents: documents)
    }

    /// What was found wrong so far.
    var problems: [SchemaProblem] { reader.problems }

    /// Compiles a document that describes an event type.
    ///
    /// - Returns: nothing where the document has no name or shape; ``problems`` says why.
    mutating func compile(_ document: JSONValue, path: String) -> EventSchema? {
        let location = SchemaLocation(document: SchemaReader.name(ofPath: path))
        generalClasses = []
        let node = reader.read(document, at: location)
        let parts = location.document.split(separator: "/")
        guard parts.count == 2, let major = Int(parts[1]) else {
            reader.report(location.appending("$id"), "an address that ends in /v1/schemas/<name>/<major>")
            return nil
        }
        let root = object(node, in: Surroundings())
        checkOrder(root, at: location)
        return EventSchema(
            name: String(parts[0]),
            major: major,
            entity: rootText("x-entity", document, location),
            title: rootText("title", document, location),
            summary: rootText("description", document, location),
            root: root,
            generalClasses: generalClasses,
            examples: (document["examples"]?.arrayValue ?? []).map(\.bytes)
        )
    }

    private mutating func rootText(_ name: String, _ document: JSONValue, _ location: SchemaLocation) -> String {
        if let text = document[name]?.stringValue, !text.isEmpty { return text }
        reader.report(location.appending(name), "a text")
        return ""
    }

    private mutating func checkOrder(_ root: ObjectSchema, at location: SchemaLocation) {
        let names = root.properties.map(\.name)
        guard names.first == "ref", names.suffix(2) == ["provenance", "quality"] else {
            return reader.report(
                location.appending("properties"),
                "ref first, provenance and quality last, because the content digest covers what is between"
            )
        }
    }

    private mutating func object(_ node: SchemaNode, in surroundings: Surroundings) -> ObjectSchema {
        if node.type != "object" { reader.report(node.location, "an object") }
        if !node.isClosed { reader.report(node.location, "additionalProperties: false") }
        for name in node.required where !node.members.contains(where: { $0.name == name }) {
            reader.report(node.location.appending("required"), "names of members, which \(name) is not")
        }
        let schema = ObjectSchema(
            properties: node.members.map {
                property($0, in: surroundings, isRequired: node.required.contains($0.name))
            },
            reference: node.reference
        )
        for member in node.members { checkSibling(member.node, in: schema) }
        return schema
    }

    /// A member that is left out with the promise that its sibling tells what may be told needs that sibling.
    private mutating func checkSibling(_ node: SchemaNode, in schema: ObjectSchema) {
        guard let form = node.openForm, form == .ageBand || form == .district else { return }
        guard schema[form.rawValue] != nil else {
            return reader.report(node.location.appending("x-open"), "a sibling \(form.rawValue)")
        }
    }

    private mutating func property(
        _ member: SchemaNode.Member,
        in surroundings: Surroundings,
        isRequired: Bool
    ) -> Property {
        let node = member.node
        if node.summary == nil { reader.report(node.location, "a description") }
        let inner = sensitivity(of: node, in: surroundings)
        let property = Property(
            name: member.name,
            summary: node.summary ?? "",
            value: value(node, in: inner),
            isRequired: isRequired,
            sensitivity: inner.sensitivity,
            openForm: inner.openForm,
            isEssential: node.isEssential,
            unknown: node.unknown?.bytes,
            whenSecret: node.whenSecret,
            isDerived: node.isDerived,
            equivalents: node.equivalents
        )
        checkUnknown(node.unknown, property, at: node.location)
        checkCoarsening(node, property.value)
        return property
    }

    private mutating func sensitivity(of node: SchemaNode, in surroundings: Surroundings) -> Surroundings {
        guard let own = node.sensitivity else {
            reader.report(node.location, "x-sensitivity")
            return surroundings
        }
        guard own > surroundings.sensitivity else { return surroundings }
        guard let form = node.openForm else {
            reader.report(node.location, "x-open, because it is more sensitive than what surrounds it")
            return Surroundings(sensitivity: own, openForm: .drop)
        }
        return Surroundings(sensitivity: own, openForm: form)
    }

    private mutating func checkUnknown(_ unknown: JSONValue?, _ property: Property, at location: SchemaLocation) {
        guard let unknown else { return }
        let here = location.appending("x-unknown")
        if !property.isRequired { reader.report(here, "x-unknown on required members only") }
        for violation in SchemaValidator(property.value).violations(of: unknown) {
            reader.report(here, "a valid value: \(violation.expectation) at \(violation.pointer)")
        }
    }

    private mutating func checkCoarsening(_ node: SchemaNode, _ value: ValueSchema) {
        guard node.whenSecret == .quarter else { return }
        if case .string(let string) = value, string.definition == "when" { return }
        reader.report(node.location.appending("x-when-secret"), "quarter on a `when` only")
    }

    private mutating func value(_ node: SchemaNode, in surroundings: Surroundings) -> ValueSchema {
        if surroundings.openForm == .token, surroundings.sensitivity > .open { checkToken(node) }
        switch node.type {
        case "object":
            // What is left out takes its members with it.
            let inner = Surroundings(sensitivity: surroundings.sensitivity)
            return .object(object(node, in: inner), definition: node.definition)
        case "array":
            return array(node, in: surroundings)
        case "string":
            return .string(string(node))
        case "integer", "number":
            return number(node)
        case "boolean":
            return .boolean
        default:
            reader.report(node.location, "a type: object, array, string, integer, number or boolean")
            return .boolean
        }
    }

    private mutating func checkToken(_ node: SchemaNode) {
        var element = node
        if case .node(let items) = node.items { element = items }
        if element.type != "string" {
            reader.report(node.location.appending("x-open"), "token on a string or an array of strings only")
        }
    }

    private mutating func array(_ node: SchemaNode, in surroundings: Surroundings) -> ValueSchema {
        guard case .node(let items) = node.items else {
            reader.report(node.location, "items")
            return .array(.boolean, minItems: 0, maxItems: 0, key: nil)
        }
        guard let maxItems = node.maxItems, maxItems >= node.minItems ?? 0 else {
            reader.report(node.location, "maxItems, not less than minItems")
            return .array(.boolean, minItems: 0, maxItems: 0, key: nil)
        }
        let element = value(items, in: surroundings)
        if let key = node.key {
            guard case .object(let object, _) = element, case .string = object[key]?.value else {
                reader.report(node.location.appending("x-key"), "a string member of the elements")
                return .array(element, minItems: node.minItems ?? 0, maxItems: maxItems, key: nil)
            }
        }
        return .array(element, minItems: node.minItems ?? 0, maxItems: maxItems, key: node.key)
    }

    private mutating func string(_ node: SchemaNode) -> StringSchema {
        if node.maxLength == nil, node.allowed == nil { reader.report(node.location, "maxLength or enum") }
        let classes = Set(node.secretCategories.values)
        for general in classes.sorted() {
            if node.secretCategories.values.count(where: { $0 == general }) < 2 {
                reader.report(
                    node.location.appending("x-secret-category"),
                    "two categories or more that show as \(general)"
                )
            }
            if node.allowed?.contains(general) == true {
                reader.report(node.location.appending("x-secret-category"), "a general class that is no code itself")
            }
            if !generalClasses.contains(general) { generalClasses.append(general) }
        }
        for category in node.secretCategories.keys.sorted() where node.allowed?.contains(category) != true {
            reader.report(node.location.appending("x-secret-category"), "codes of the list, which \(category) is not")
        }
        return StringSchema(
            definition: node.definition,
            allowed: node.allowed ?? [],
            secretCategories: node.secretCategories,
            namesSecrets: node.namesSecrets,
            labels: node.labels,
            pattern: node.pattern,
            minLength: node.minLength ?? 0,
            maxLength: node.maxLength ?? .max
        )
    }

    private mutating func number(_ node: SchemaNode) -> ValueSchema {
        guard let low = node.minimum, let high = node.maximum, low <= high else {
            reader.report(node.location, "minimum and maximum")
            return .boolean
        }
        guard node.type == "integer" else { return .number(low...high) }
        guard let least = Int64(exactly: low), let most = Int64(exactly: high) else {
            reader.report(node.location, "whole bounds")
            return .boolean
        }
        return .integer(least...most)
    }
}
