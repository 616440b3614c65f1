import Formats

/// A schema document just large enough to compile, with one member to try things on.
struct SmallSchema {
    static let flag = #"{"type":"boolean","description":"d","x-sensitivity":"open"}"#

    /// The schema of the member `body`.
    var body = SmallSchema.flag
    /// The required members.
    var required = ["ref"]
    /// The members after `body`.
    var tail = [("provenance", SmallSchema.flag), ("quality", SmallSchema.flag)]
    /// The shared definitions.
    var definitions = ##"{"circle":{"$ref":"#/$defs/circle"}}"##

    /// The document.
    var document: JSONValue {
        get throws {
            let members = ([("ref", Self.flag), ("body", body)] + tail).map { "\"\($0.0)\":\($0.1)" }
            let names = required.map { "\"\($0)\"" }.joined(separator: ",")
            let text = #"""
                {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://setu.invalid/v1/schemas/thing/2",
                 "title":"Thing","description":"A thing.","x-entity":"thing","type":"object","additionalProperties":false,
                 "required":[\#(names)],"properties":{\#(members.joined(separator: ","))},"$defs":\#(definitions)}
                """#
            return try JSONValue.parse(Array(text.utf8))
        }
    }
}
