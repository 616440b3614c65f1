import Contracts
import Formats
import Testing

@Suite struct ContractCommandTests {
    @Test func theTopicsAreDescribedForOtherTools() throws {
        let run = try SetuProcess.run("contract", "asyncapi")
        #expect(run.code == 0)
        #expect(run.talk.isEmpty)
        let document = try JSONValue.parse(Array(run.output.utf8))
        #expect(document == AsyncAPIDocument().json)
        #expect(document["servers"] == nil)
        let named = try SetuProcess.run("contract", "asyncapi", "--broker", "kafka.example.org:9092", "--json")
        let envelope = try JSONValue.parse(Array(named.output.utf8))
        #expect(envelope["result"]?["servers"]?["cluster"]?["host"]?.stringValue == "kafka.example.org:9092")
    }
}
