import Formats

/// A schema as it is written, its references followed and their narrowing applied: what ``SchemaReader`` makes of the
/// documents and ``SchemaCompiler`` turns into shapes.
struct SchemaNode {
    /// The node itself, where a struct cannot hold one of its own kind.
    indirect enum Nested {
        case node(SchemaNode)
    }

    /// A member of an object.
    struct Member {
        var name: String
        var node: SchemaNode
    }

    /// Where it is written; for a narrowed definition, where it is narrowed.
    var location: SchemaLocation
    /// The shared definition at the end of its chain of references.
    var definition: String?
    /// The shared definition referred to, where nothing beside the reference narrows its shape.
    var reference: String?

    var type: String?
    var summary: String?
    var allowed: [String]?
    var pattern: String?
    var minLength: Int?
    var maxLength: Int?
    var minimum: Double?
    var maximum: Double?
    var minItems: Int?
    var maxItems: Int?
    var items: Nested?
    var members: [Member] = []
    var required: [String] = []
    var isClosed = false

    var sensitivity: Sensitivity?
    var openForm: Property.OpenForm?
    var isEssential = false
    var isDerived = false
    var unknown: JSONValue?
    var whenSecret: Property.Coarsening?
    var secretCategories: [String: String] = [:]
    var namesSecrets = false
    var labels = CodeLabels()
    var equivalents: [Standard: String] = [:]
    var key: String?
}
