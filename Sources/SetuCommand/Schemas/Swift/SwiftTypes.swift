import Contracts
import Formats

/// The Swift types of a contract: one for each event type and each shared definition that events use.
struct SwiftTypes {
    /// The types, by name.
    var all: [SwiftType] { (events + shared.values).sorted { $0.name < $1.name } }

    private var events: [SwiftType] = []
    /// By the name of the definition.
    private var shared: [String: SwiftType] = [:]
    private let summaries: [String: String]
    private let eventNames: Set<String>

    /// Gathers the types of a contract.
    ///
    /// - Parameters:
    ///   - catalog: the event types.
    ///   - documents: the documents they were compiled from, which say what definitions are.
    init(_ catalog: SchemaCatalog, documents: [JSONValue]) {
        let definitions = documents.flatMap { $0["$defs"]?.objectValue ?? [] }
        summaries = Dictionary(
            definitions.map { ($0.name, $0.value["description"]?.stringValue ?? "") },
            uniquingKeysWith: { first, _ in first }
        )
        eventNames = Set(catalog.schemas.map(Self.name))
        for schema in catalog.schemas {
            events.append(
                structure(schema.root, name: Self.name(of: schema), summary: schema.summary, event: schema.reference)
            )
        }
    }

    private static func name(of schema: EventSchema) -> String {
        SwiftName.type(schema.name) + (schema.major == 1 ? "" : "V\(schema.major)")
    }

    private mutating func structure(
        _ shape: ObjectSchema,
        name: String,
        summary: String,
        event: String? = nil
    ) -> SwiftType {
        var type = SwiftType(name: name, summary: summary, content: .values([]))
        var members: [SwiftType.Member] = []
        let isRoot = event != nil
        for property in shape.properties where !property.isDerived {
            if isRoot, ["provenance", "quality"].contains(property.name) { continue }
            members.append(
                SwiftType.Member(
                    name: property.name,
                    summary: property.summary,
                    type: self.type(
                        of: property.value,
                        named: SwiftName.type(property.name),
                        summary: property.summary,
                        in: &type.nested
                    ),
                    isRequired: property.isRequired,
                    mayBeUnknown: property.unknown != nil && !property.isEssential
                )
            )
        }
        type.content = .members(members, event: event)
        return type
    }

    /// The type of a value; one that nothing else uses is added to `nested`.
    private mutating func type(
        of value: ValueSchema,
        named name: String,
        summary: String,
        in nested: inout [SwiftType]
    ) -> String {
        switch value {
        case .integer: return "Int"
        case .number: return "Double"
        case .boolean: return "Bool"
        case .array(let element, _, _, _):
            let inner = SwiftName.element(name)
            return "[\(type(of: element, named: inner, summary: summary, in: &nested))]"
        case .string(let string):
            guard !string.allowed.isEmpty else { return "String" }
            let list = SwiftType(name: name, summary: summary, content: .values(string.allowed))
            return place(list, definition: string.definition, in: &nested)
        case .object(let shape, let definition):
            if definition == "code", case .string(let string)? = shape["code"]?.value, !string.allowed.isEmpty {
                let list = SwiftType(name: name, summary: summary, content: .values(string.allowed))
                return "Canonical.Code<\(place(list, definition: shape.reference, in: &nested))>"
            }
            let type = structure(shape, name: name, summary: summary)
            return place(type, definition: shape.reference, in: &nested)
        }
    }

    /// Keeps a type once for all where it is a shared definition as it stands, else within the one that uses it.
    private mutating func place(_ type: SwiftType, definition: String?, in nested: inout [SwiftType]) -> String {
        if let definition, let summary = summaries[definition] {
            var sharedType = type
            sharedType.summary = summary
            sharedType.name = SwiftName.type(definition)
            if eventNames.contains(sharedType.name) { sharedType.name += type.isList ? "Code" : "Details" }
            let known = shared[definition]
            if known == nil { shared[definition] = sharedType }
            if known == nil || known?.signature == sharedType.signature { return "Canonical.\(sharedType.name)" }
        }
        if let same = nested.first(where: { $0.signature == type.signature && $0.name == type.name }) {
            return same.name
        }
        var own = type
        var count = 2
        while nested.contains(where: { $0.name == own.name }) {
            own.name = type.name + String(count)
            count += 1
        }
        nested.append(own)
        return own.name
    }
}
