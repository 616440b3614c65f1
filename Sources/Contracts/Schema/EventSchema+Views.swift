import Formats

/// The schema of each view, derived from the whole one by the same annotations that cut the views.
extension EventSchema {
    /// The shape of this type's events in a view.
    ///
    /// The secret view is the whole event. Lower views lack what is more sensitive; in the open view tokens stand where
    /// `x-open` says so. A secret category shows as its general class, and what is left out or coarsened beside one
    /// (`x-when-secret`) is not required.
    public func schema(for view: Sensitivity) -> EventSchema {
        guard view < .secret else { return self }
        return EventSchema(
            name: name,
            major: major,
            entity: entity,
            title: title,
            summary: summary,
            root: SchemaDerivation(view: view).object(root),
            generalClasses: generalClasses,
            examples: []
        )
    }

    /// The JSON Schema (2020-12) of this type's events in a view: one document that needs no other, definitions and all.
    public func json(view: Sensitivity) -> [UInt8] {
        let derived = schema(for: view)
        var printer = SchemaPrinter()
        let shape = printer.object(derived.root)
        var members: [JSONValue.Member] = [
            .init(name: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
            .init(name: "$id", value: .string("\(Self.address)/\(reference)?view=\(view.name)")),
            .init(name: "title", value: .string(view == .secret ? title : "\(title) (\(view.name) view)")),
            .init(name: "description", value: .string(summary)),
            .init(name: "x-entity", value: .string(entity)),
        ]
        members += shape
        members.append(.init(name: "$defs", value: .object(printer.definitions)))
        let examples = derived.examples.compactMap { try? JSONValue.parse($0) }
        if !examples.isEmpty { members.append(.init(name: "examples", value: .array(examples))) }
        return JSONValue.object(members).bytes
    }

    /// The address under which schemas are named; a gateway serves them under the same path.
    private static let address = "https://setu.invalid/v1/schemas"
}
