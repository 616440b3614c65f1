import Foundation
import Testing

/// How an operator finds out what an event of a running gateway was made of.
@Suite(.serialized) struct ExplainCommandTests {
    private static let input = "adapter-configs/in/trackchild/fixtures/01-sample/input.xml"

    @Test func anEventIsFollowedBackToWhatWasSent() throws {
        let serving = try ServingProcess()
        #expect(try serving.run("push", "in.trackchild", Self.input, "--wait").code == 0)
        let tap = try serving.run("tap", "cp.missing-report.v1", "--last", "1")
        let id = try #require(tap.output.firstMatch(of: /"id":"([0-9a-f]{32})"/).map { String($0.output.1) })
        let subject = try #require(
            tap.output.firstMatch(of: /urn:cpg:in:trackchild:missing:[0-9a-f]{32}/).map { String($0.output) }
        )
        let explained = try serving.run("explain", id, "--why", "ticket 51")
        #expect(explained.code == 0, "\(explained.talk)")
        #expect(explained.output.contains("event \(id)") && explained.output.contains(subject))
        #expect(explained.output.contains("FIRDate | date(dd/MM/yyyy)"))
        #expect(!explained.output.contains("RAJU"))
        #expect(!explained.output.contains("the adapter here is another"))
        let whole = try serving.run("explain", id, "--view", "secret", "--why", "ticket 51", "--json")
        #expect(whole.code == 0 && whole.output.contains("RAJU"), "\(whole.talk)")
        let audit = try serving.run("audit", "list")
        #expect(audit.output.contains("original.revealed") && audit.output.contains("ticket 51"))
        #expect(try serving.run("explain", String(id.reversed()), "--why", "x").code == 2)
        #expect(try serving.run("explain", id).code == 64)
    }

    @Test func aRecordOfAFileIsExplainedWithoutAGateway() throws {
        let explained = try SetuProcess.run("adapter", "explain", "in.trackchild", Self.input)
        #expect(explained.code == 0, "\(explained.talk)")
        #expect(explained.output.contains("missing-report/1") && !explained.output.contains("RAJU"))
        #expect(try SetuProcess.run("adapter", "explain", "in.trackchild", Self.input, "--record", "9").code == 2)
    }

    @Test func anEventOfAProgramIsFollowedBackToo() throws {
        let input = "adapter-configs/in/baal-swaraj/fixtures/01-sample/input.json"
        let explained = try SetuProcess.run("adapter", "explain", "in.baal-swaraj", input, "--record", "1")
        #expect(explained.code == 0, "\(explained.talk)")
        #expect(explained.output.contains("child/sex") && !explained.output.contains("Munni"))
        let serving = try ServingProcess()
        #expect(try serving.run("push", "in.baal-swaraj", input, "--wait").code == 0)
        let tap = try serving.run("tap", "cp.concern.v1", "--last", "1")
        let id = try #require(tap.output.firstMatch(of: /"id":"([0-9a-f]{32})"/).map { String($0.output.1) })
        let event = try serving.run("explain", id, "--view", "secret", "--why", "ticket 52")
        #expect(event.code == 0, "\(event.talk)")
        #expect(event.output.contains("event \(id)") && event.output.contains("Munni"))
        #expect(event.output.contains("as the program says"))
        #expect(!event.output.contains("another answer") && !event.output.contains("the adapter here is another"))
    }

    @Test func aProblemIsExplainedByItsCode() throws {
        let explained = try SetuProcess.run("adapter", "check", "--explain", "field_unknown")
        #expect(explained.code == 0 && explained.output.contains("How to mend it"))
        #expect(try SetuProcess.run("adapter", "check", "--explain", "FIELD_UNKNWON").code == 2)
    }
}
