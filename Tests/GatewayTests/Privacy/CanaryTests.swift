import Contracts
import Formats
import Foundation
import Gateway
import Testing

/// Values that stand in for what must not get out, looked for wherever it might.
@Suite struct CanaryTests {
    private static let name = "Kanari Devi"
    private static let story = "kanari katha"

    private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
        Data(bytes).range(of: Data(text.utf8)) != nil
    }

    @Test func noValueReachesLogsMetricsReceiptsHeadersOrTheDisk() async throws {
        let folder = TestFolder()
        let recorder = LogRecorder()
        let rows = ["plain", "bad", "partial", "two", "keyed", "skip", "ragged,x"].enumerated().map {
            "\($0),Almora,\(Self.name),\(Self.story),\($1),"
        }
        try await RunningGateway.run(folder: folder, logger: recorder.logger) { running in
            let client = try await LoopbackClient(running.gateway)
            let many = (0..<20_000).map { "x\($0),Almora,\(Self.name),\(Self.story),plain," }
            let receipt = try await running.settle(RowAdapter.csv(rows + many))
            let unclosed = RowAdapter.csv(["1,\"\(Self.name),,,plain,"])
            var answers = [try await client.post("/v1/feeds/in.rows/submissions", unclosed)]
            answers.append(try await client.get("/v1/submissions/\(receipt.submission)?rows=1000"))
            for path in ["/metrics", "/readyz", "/v1/feeds", "/v1/topics/cp.sighting.v1/events?limit=1000"] {
                answers.append(try await client.get(path))
            }
            for canary in [Self.name, Self.story] {
                for answer in answers {
                    #expect(!answer.text.contains(canary))
                }
                for topic in ["cp.dead-letter.in.rows", "cp.raw.in.rows"] {
                    for message in try await running.messages(topic) {
                        #expect(!Self.contains(message.value ?? [], canary))
                        #expect(!Self.contains(message.key, canary))
                        #expect(!message.headers.contains { Self.contains($0.value, canary) })
                    }
                }
            }
            let letters = try await running.messages("cp.dead-letter.in.rows").count
            #expect(letters == receipt.accounts.rejected + receipt.accounts.partial)
        }
        for canary in [Self.name, Self.story] {
            #expect(!recorder.text.contains(canary))
            let files = FileManager.default.enumerator(atPath: folder.path)
            while let file = files?.nextObject() as? String {
                let content = FileManager.default.contents(atPath: folder.path + "/" + file) ?? Data()
                #expect(content.range(of: Data(canary.utf8)) == nil, "\(file)")
            }
        }
    }
}
