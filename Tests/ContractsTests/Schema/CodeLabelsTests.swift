import Contracts
import Formats
import Testing

/// What codes are called, and that a list is labelled whole or not at all.
@Suite struct CodeLabelsTests {
    private static let whole = #"{"a":{"en":"A","hi":"क","vi":"Á"},"b":{"en":"B","hi":"ख","vi":"Bờ"}}"#

    private static func body(_ labels: String) -> String {
        #"{"type":"string","enum":["a","b"],"x-labels":\#(labels),"description":"d","x-sensitivity":"open"}"#
    }

    private static func list(_ small: SmallSchema) throws -> StringSchema? {
        let schema = try #require(try SchemaCatalog(documents: [try small.document])["thing/2"])
        guard case .string(let list) = schema.root["body"]?.value else { return nil }
        return list
    }

    @Test func aCodeHasALabelInEachLanguage() throws {
        let list = try #require(try Self.list(SmallSchema(body: Self.body(Self.whole))))
        #expect(CodeLabels.languages.map { list.labels["a", $0] } == ["A", "क", "Á"])
        #expect(list.labels["a", "fr"] == nil)
        #expect(list.labels["c", "en"] == nil)
    }

    @Test(arguments: [
        // A code the list does not have, one without labels, a language too few, two in the wrong order, no text.
        (
            #"{"a":{"en":"A","hi":"क","vi":"Á"},"b":{"en":"B","hi":"ख","vi":"B"},"c":{"en":"C","hi":"ग","vi":"C"}}"#,
            "/c"
        ),
        (#"{"a":{"en":"A","hi":"क","vi":"Á"}}"#, ""),
        (#"{"a":{"en":"A","hi":"क","vi":"Á"},"b":{"en":"B","hi":"ख"}}"#, "/b"),
        (#"{"a":{"en":"A","vi":"Á","hi":"क"},"b":{"en":"B","hi":"ख","vi":"B"}}"#, "/a"),
        (#"{"a":{"en":"A","hi":"","vi":"Á"},"b":{"en":"B","hi":"ख","vi":"B"}}"#, "/a/hi"),
        (#"{}"#, ""),
    ])
    func aListThatIsNotLabelledWholeIsRefused(labels: String, place: String) throws {
        let document = try SmallSchema(body: Self.body(labels)).document
        let error = try #require(throws: SchemaError.self) { try SchemaCatalog(documents: [document]) }
        #expect(error.problems.contains { $0.pointer == "/properties/body/x-labels\(place)" }, "\(error)")
    }

    @Test func aListThatIsNarrowedKeepsTheLabelsOfWhatIsLeft() throws {
        var small = SmallSchema(
            body: ##"{"$ref":"#/$defs/list","enum":["b"],"description":"d","x-sensitivity":"open"}"##
        )
        small.definitions = #"{"list":{"type":"string","enum":["a","b"],"x-labels":\#(Self.whole)}}"#
        let list = try #require(try Self.list(small))
        #expect(list.labels.codes == ["b"])
    }

    @Test func lowerViewsNameTheGeneralClassAndNoSecretCategory() throws {
        let concern = try #require(SchemaCatalog.builtIn["concern/1"])
        let text = String(decoding: concern.json(view: .restricted), as: UTF8.self)
        #expect(text.contains(#""PROTECTED":{"en":"Protected category""#))
        #expect(!text.contains("HIV"))
    }

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func everyListOfCodesIsLabelled(schema: EventSchema) {
        // What an issuer bands as it likes has no words but its own.
        let unlabelled: Set<String> = ["breakdown.ageBand.code", "breakdown.duration.code"]
        for member in BuiltInSchemasTests.members(of: schema) where member.property.name == "code" {
            guard case .string(let list) = member.property.value, !list.allowed.isEmpty else { continue }
            guard member.parent == "code", !unlabelled.contains(member.path) else { continue }
            #expect(list.labels.codes == Set(list.allowed + list.secretCategories.values), "\(member.path)")
        }
    }
}
