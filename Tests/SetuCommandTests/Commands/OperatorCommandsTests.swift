import Foundation
import Testing

/// What an operator types against a running gateway.
@Suite(.serialized) struct OperatorCommandsTests {
    private let sample = SetuProcess.repository
        .appendingPathComponent("adapter-configs/in/trackchild/fixtures/01-sample/input.xml").path

    private func subjects(_ serving: ServingProcess) throws -> [String] {
        let tap = try serving.run("tap", "cp.missing-report.v1", "--json")
        #expect(tap.code == 0, "\(tap.talk)")
        return tap.output.matches(of: /urn:cpg:in:trackchild:missing:[0-9a-f]{32}/).map { String($0.output) }
    }

    @Test(arguments: ServedBus.allCases)
    func aSubjectIsErasedAndDoesNotComeBack(on bus: ServedBus) throws {
        let serving = try ServingProcess(on: bus)
        #expect(try serving.run("push", "in.trackchild", sample, "--wait").code == 0)
        let subject = try #require(try subjects(serving).first)
        #expect(try serving.run("erase", subject, "--yes").code == 64, "without a reason")
        #expect(try serving.run("erase", subject, "--why", "ticket 44").code == 2, "nobody can be asked")
        let stranger = String(subject.dropLast(32)) + String(repeating: "0", count: 32)
        #expect(try serving.run("erase", stranger, "--yes", "--why", "ticket 44").code == 2)
        let erased = try serving.run("erase", subject, "--yes", "--why", "ticket 44", "--as", "Meena")
        #expect(erased.code == 0, "\(erased.talk)")
        #expect(erased.output.contains("1 originals are unreadable"))
        let again = try serving.run("push", "in.trackchild", sample, "--wait")
        #expect(again.output.contains("unchanged"))
        #expect(!again.output.contains("published"))
        let audit = try serving.run("audit", "list")
        #expect(audit.output.contains("subject.erased") && audit.output.contains("Meena"))
        #expect(!audit.output.contains(subject.suffix(32)))
    }

    @Test(arguments: ServedBus.allCases)
    func aFeedIsPausedAndGoesOn(on bus: ServedBus) throws {
        let serving = try ServingProcess(on: bus)
        let paused = try serving.run("feeds", "pause", "in.trackchild", "--why", "a new form")
        #expect(paused.code == 0, "\(paused.talk)")
        #expect(paused.output.contains("paused") && paused.output.contains("a new form"))
        #expect(try serving.run("push", "in.trackchild", sample).code == 0)
        let list = try serving.run("feeds", "list")
        #expect(list.lines.contains { $0.hasPrefix("in.trackchild ") && $0.contains("paused") })
        #expect(try serving.run("feeds", "resume", "in.trackchild").code == 0)
        #expect(try serving.run("feeds", "resume", "in.trackchild").code == 2)
        #expect(try serving.run("push", "in.trackchild", sample, "--wait").code == 0)
        #expect(try serving.run("feeds", "pause", "in.childline-1098").code == 2, "an emergency feed")
    }

    @Test func aClusterHasTheTopicsItsGatewayNeeds() throws {
        let serving = try ServingProcess(on: .kafka)
        #expect(try serving.run("push", "in.trackchild", sample, "--wait").code == 0)
        let plan = try SetuProcess.run("topics", "plan", "--config", serving.settings)
        #expect(plan.code == 0, "\(plan.talk)")
        let apply = try SetuProcess.run("topics", "apply", "--config", serving.settings, "--force")
        #expect(apply.code == 0, "\(apply.talk)")
        let again = try SetuProcess.run("topics", "apply", "--config", serving.settings)
        #expect(again.output.isEmpty && again.talk.contains("has every topic"), "\(again.talk)")
    }

    @Test func topicsArePlannedOnClustersOnly() throws {
        let run = try SetuProcess.run("topics", "plan")
        #expect(run.code == 2)
        #expect(run.talk.contains("embedded"))
    }
}
