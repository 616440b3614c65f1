import Contracts
import Formats
import Foundation
import Testing

/// The document subscribers' tools read.
@Suite struct AsyncAPIDocumentTests {
    /// The JSON Schema of AsyncAPI 3.0.0 as its makers publish it, beside the repository.
    private static let reference: String = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["SETU_SHARED"]
            ?? root.deletingLastPathComponent().appendingPathComponent("shared").path
        return shared + "/corpora/asyncapi/3.0.0.json"
    }()

    private static let isThere = FileManager.default.fileExists(atPath: reference)

    private static func specification() throws -> Draft7Validator {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: reference)))
        return try Draft7Validator(try JSONValue.parse(bytes))
    }

    /// A document with a value put in the place of another.
    private static func replacing(_ path: ArraySlice<String>, in json: JSONValue, with value: JSONValue) -> JSONValue {
        guard let name = path.first else { return value }
        guard case .object(let members) = json else { return json }
        let rest = path.dropFirst()
        guard json[name] != nil else { return .object(members + [.init(name: name, value: value)]) }
        return .object(
            members.map { member in
                guard member.name == name else { return member }
                return .init(name: name, value: replacing(rest, in: member.value, with: value))
            }
        )
    }

    @Test(.enabled(if: isThere, "the corpora of ../shared are not on this machine"))
    func theDocumentIsAsyncAPI3() throws {
        let specification = try Self.specification()
        #expect(specification.complaints(of: AsyncAPIDocument().json) == [])
        #expect(specification.complaints(of: AsyncAPIDocument(broker: "kafka.example.org:9092").json) == [])
    }

    @Test(
        .enabled(if: isThere, "the corpora of ../shared are not on this machine"),
        arguments: [
            (["asyncapi"], "2.6.0"),
            (["info"], ["title": "without a version"]),
            (["channels", "cp.alert.v1", "colour"], "red"),
            (["channels", "cp.alert.v1", "bindings", "kafka", "topic"], 1),
            (["operations", "sendAlertV1", "action"], "shout"),
            (["components", "schemas", "ConcernV1", "properties", "ref", "type"], "text"),
            (["components", "schemas", "ConcernV1", "properties", "ref", "maxLength"], "long"),
            (["components", "messages", "ConcernV1", "payload"], 1),
        ] as [([String], JSONValue)]
    )
    func aDocumentThatIsNotAsyncAPIIsNotTakenForOne(path: [String], value: JSONValue) throws {
        let broken = Self.replacing(path[...], in: AsyncAPIDocument().json, with: value)
        #expect(try !Self.specification().complaints(of: broken).isEmpty)
    }

    @Test func whatSubscribersReadIsInIt() {
        let channels = AsyncAPIDocument().json["channels"]?.objectValue ?? []
        let topics = SchemaCatalog.builtIn.schemas.flatMap { schema in
            Sensitivity.allCases.map { Topic.canonical(schema.name, major: schema.major, view: $0).rawValue }
        }
        let alerts = [Topic.alert(view: .open).rawValue, Topic.alert(view: .restricted).rawValue]
        #expect(Set(channels.map(\.name)) == Set(topics + alerts))
        #expect(channels.allSatisfy { $0.value["address"]?.stringValue == $0.name })
        for channel in channels where alerts.contains(channel.name) {
            #expect(channel.value["messages"]?.objectValue?.count == SchemaCatalog.builtIn.schemas.count)
        }
    }

    @Test func everyReferenceLeadsSomewhere() {
        let document = AsyncAPIDocument().json
        var references: Set<String> = []
        func collect(_ json: JSONValue) {
            switch json {
            case .array(let elements): for element in elements { collect(element) }
            case .object(let members):
                if let reference = json["$ref"]?.stringValue { references.insert(reference) }
                for member in members where member.name != "examples" { collect(member.value) }
            default: break
            }
        }
        collect(document)
        #expect(references.count > SchemaCatalog.builtIn.schemas.count * 3)
        for reference in references {
            #expect(reference.hasPrefix("#/"))
            #expect(Draft7Validator.value(at: String(reference.dropFirst()), in: document) != nil, "\(reference)")
        }
    }

    @Test(arguments: SchemaCatalog.builtIn.schemas)
    func payloadsAreWhatTheSchemaSays(schema: EventSchema) throws {
        let document = AsyncAPIDocument().json
        let name = "\(schema.name.split(separator: "-").map(\.capitalized).joined())V\(schema.major)Secret"
        let payload = try Draft7Validator(document, entry: "/components/schemas/\(name)")
        for example in schema.examples {
            let value = try JSONValue.parse(example)
            #expect(payload.complaints(of: value) == [])
            guard case .object(let members) = value else { continue }
            #expect(!payload.complaints(of: .object(Array(members.dropFirst()))).isEmpty)
            #expect(!payload.complaints(of: .object(members + [.init(name: "extra", value: 1)])).isEmpty)
        }
    }

    @Test func lowerViewsDoNotKnowWhatTheyDoNotShow() throws {
        let schemas = try #require(AsyncAPIDocument().json["components"]?["schemas"])
        #expect(schemas["MissingReportV1Secret"]?["properties"]?["narrative"] != nil)
        #expect(schemas["MissingReportV1Restricted"]?["properties"]?["narrative"] == nil)
        #expect(schemas["MissingReportV1Restricted"]?["properties"]?["recordId"] != nil)
        #expect(schemas["MissingReportV1"]?["properties"]?["narrative"] == nil)
    }

    @Test func aMessageTellsItsHeadersAndItsKey() throws {
        let message = try #require(AsyncAPIDocument().json["components"]?["messages"]?["ContactV1Restricted"])
        let headers = try #require(message["headers"]?["properties"])
        #expect(headers["ce_type"]?["const"]?.stringValue == "child-protection.contact.v1")
        #expect(headers["ce_dataclassification"]?["const"]?.stringValue == "restricted")
        #expect(headers["ce_dataschema"]?["pattern"]?.stringValue == "/v1/schemas/contact/1[?]view=restricted$")
        #expect(message["bindings"]?["kafka"]?["key"]?["type"]?.stringValue == "string")
    }
}
