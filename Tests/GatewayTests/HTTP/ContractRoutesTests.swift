import Contracts
import Formats
import Foundation
import Gateway
import Testing

/// The contract over HTTP.
@Suite struct ContractRoutesTests {
    /// What `ce_dataschema` says in each view of one event of every type there is.
    private static func addresses() -> [(schema: EventSchema, view: Sensitivity, address: String)] {
        var description = RowAdapter().description
        description.emits = SchemaCatalog.builtIn.schemas
        let assembler = EventAssembler(
            adapter: description,
            keys: TranslationKeys(secret: [1]),
            schemaBase: "https://gateway.example.org/v1/schemas"
        )
        var translation = Translation()
        translation.bytes = Array("{}".utf8)
        return description.emits.indices.flatMap { type in
            let event = TranslatedEvent(
                type: type,
                record: 0,
                data: 0..<2,
                segments: 0..<0,
                subject: Token(high: 1, low: 1),
                contentDigest: Token(high: 1, low: 1),
                version: nil,
                isKeyed: false,
                urgency: .routine,
                hasSecret: true,
                isPartial: false,
                time: 0
            )
            let messages = assembler.messages(for: event, in: translation, sequence: 1)
            return zip(Sensitivity.allCases, messages).map { view, message in
                (description.emits[type], view, message.header("ce_dataschema") ?? "")
            }
        }
    }

    private func references(in json: JSONValue) -> [String] {
        switch json {
        case .array(let elements): elements.flatMap(references)
        case .object(let members):
            (json["$ref"]?.stringValue.map { [$0] } ?? [])
                + members.filter { $0.name != "examples" }.flatMap { references(in: $0.value) }
        default: []
        }
    }

    @Test func whatEventsNameAsTheirSchemaIsServed() async throws {
        let addresses = Self.addresses()
        #expect(addresses.count == SchemaCatalog.builtIn.schemas.count * Sensitivity.allCases.count)
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            for (schema, view, address) in addresses {
                let path = try #require(address.split(separator: "gateway.example.org").last)
                let answer = try await client.get(String(path))
                #expect(answer.status == 200, "\(address)")
                #expect(answer.headers["content-type"] == "application/schema+json")
                #expect(answer.body == schema.json(view: view), "\(address)")
                let document = try JSONValue.parse(answer.body)
                for reference in references(in: document) {
                    let name = try #require(reference.split(separator: "#/$defs/").last)
                    #expect(document["$defs"]?[String(name)] != nil, "\(address) \(reference)")
                }
            }
        }
    }

    @Test func theSchemasAreListedAndWhatTheyShareIsServed() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let list = try JSONValue.parse(try await client.get("/v1/schemas").body)["schemas"]?.arrayValue ?? []
            #expect(list.compactMap { $0["type"]?.stringValue } == SchemaCatalog.builtIn.schemas.map(\.reference))
            for type in list {
                let address = try #require(type["views"]?["open"]?["schema"]?.stringValue)
                #expect(try await client.get(address).status == 200)
            }
            let shared = try await client.get("/v1/schemas/definitions/1")
            #expect(try JSONValue.parse(shared.body)["$defs"]?["child"] != nil)
            #expect(try await client.get("/v1/schemas/definitions/2").status == 404)
            #expect(try await client.get("/v1/schemas/concern/1?view=all").status == 400)
        }
    }

    @Test func theTopicsAreDescribedAsTheCommandDescribesThem() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let answer = try await client.get("/asyncapi.json")
            #expect(answer.body == AsyncAPIDocument().json.bytes)
            let paths = try JSONValue.parse(try await client.get("/openapi.json").body)["paths"]
            #expect(paths?["/asyncapi.json"]?["get"]?["operationId"]?.stringValue == "describeTopics")
            #expect(paths?["/v1/schemas"] != nil)
        }
    }
}
