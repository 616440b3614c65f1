/// A list of codes as a page shows it.
struct CodeList {
    /// The shared definition that holds it: `vulnerability`; empty: it has no name.
    let name: String
    /// The codes, with what is said of them.
    let string: StringSchema

    /// The list of a member of an object; nothing if the member takes any text.
    init?(_ string: StringSchema, of parent: ObjectSchema) {
        guard !string.allowed.isEmpty else { return nil }
        name = string.definition ?? (parent["mapping"] == nil ? nil : parent.reference) ?? ""
        self.string = string
    }

    /// The codes, in the order of the list.
    var codes: [String] { string.allowed }

    /// Whether there is a table of what its codes are called.
    var isLabelled: Bool { !name.isEmpty && !string.labels.isEmpty }

    /// The anchor of its table.
    var anchor: String { name.lowercased() }
}
