import Adapters
import Contracts
import Foundation
import Gateway
import Testing

/// Bodies that were made to do harm, sent to real feeds over a real socket: each is answered, and the gateway goes on.
@Suite struct HostileBodiesTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let adapters = root.appendingPathComponent("adapter-configs").path

    /// A body, and the feed it goes to.
    private struct Attack: Sendable {
        var name: String
        var feed: String
        var body: [UInt8]

        init(_ name: String, _ feed: String, _ text: String) {
            self.name = name
            self.feed = feed
            body = Array(text.utf8)
        }
    }

    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static let attacks: [Attack] = [
        Attack("100,000 arrays", "in.childline-1098", repeated("[", 100_000)),
        Attack("100,000 arrays that close", "in.childline-1098", repeated("[", 100_000) + repeated("]", 100_000)),
        Attack(
            "100,000 objects in a call",
            "in.childline-1098",
            #"{"calls":[{"callId":"# + repeated(#"{"a":"#, 100_000) + "1" + repeated("}", 100_000) + "}]}"
        ),
        Attack("100,000 elements", "in.trackchild", repeated("<a>", 100_000)),
        Attack(
            "100,000 elements that close",
            "in.trackchild",
            repeated("<a>", 100_000) + repeated("</a>", 100_000)
        ),
        Attack(
            "entities that multiply",
            "in.trackchild",
            #"<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>"#
        ),
        Attack(
            "an entity that is a file",
            "in.trackchild",
            #"<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>"#
        ),
        Attack("a field of ten megabytes", "in.trackchild", "<a>" + repeated("x", 10_000_000) + "</a>"),
        Attack("a string of ten megabytes", "in.childline-1098", #"{"calls":[{"callId":""# + repeated("x", 10_000_000)),
        Attack("quotes without an end", "in.poshan", repeated("\"", 100_001)),
        Attack("a row of a million cells", "in.poshan", repeated(",", 1_000_000) + "\n"),
        Attack("nothing but NUL", "in.poshan", repeated("\0", 100_000)),
        Attack(
            "attributes without measure",
            "in.trackchild",
            "<a " + (0..<20_000).map { "b\($0)='1' " }.joined() + "/>"
        ),
    ]

    @Test(.timeLimit(.minutes(30)))
    func eachIsAnsweredAndTheNextGoodDeliveryIsPublished() async throws {
        let adapters = AdapterCatalog(root: Self.adapters).adapters
        try #require(!adapters.isEmpty)
        let sample = Self.adapters + "/in/trackchild/fixtures/01-sample/input.xml"
        let good = [UInt8](try Data(contentsOf: URL(fileURLWithPath: sample)))
        try await RunningGateway.run(adapters: adapters) { running in
            let client = try await LoopbackClient(running.gateway)
            for attack in Self.attacks {
                let answer = try await client.post("/v1/feeds/\(attack.feed)/submissions", attack.body)
                #expect([202, 400, 413, 422].contains(answer.status), "\(attack.name) \(answer.status)")
                #expect(!answer.text.contains("root:"), "\(attack.name)")
                #expect(try await client.get("/healthz").status == 200, "\(attack.name)")
            }
            let receipt = try await running.settle(good, feed: "in.trackchild")
            #expect(receipt.accounts.published > 0)
            for receipt in try await running.gateway.receipts.all() {
                let settled = try await running.settled(receipt)
                #expect(settled.accounts.settled == settled.accounts.framed)
            }
        }
    }
}
