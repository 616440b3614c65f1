import Foundation
import Testing

/// `setu topics` on the cluster that `SETU_TEST_KAFKA=host:port` names.
@Suite(.timeLimit(.minutes(30))) struct TopicsOnAClusterTests {
    private static let cluster = ProcessInfo.processInfo.environment["SETU_TEST_KAFKA"]

    /// Plans of bundled feeds: after `apply`, whoever was there before, there is nothing left to do.
    @Test(.enabled(if: cluster != nil, "SETU_TEST_KAFKA is not set: only a cluster has topics to plan"))
    func aClusterGetsTheTopicsAGatewayNeeds() throws {
        let folder = try TemporaryFolder()
        let brokers = (Self.cluster ?? "").split(separator: ",").map { "\"\($0)\"" }.joined(separator: ", ")
        let settings = try folder.file(
            "gateway.yaml",
            "data: \(folder.path)/data\nbus: {kind: kafka, brokers: [\(brokers)]}\n"
        )
        let plan = try SetuProcess.run("topics", "plan", "--config", settings)
        #expect(plan.code == 0, "\(plan.talk)")
        let apply = try SetuProcess.run("topics", "apply", "--config", settings, "--force")
        #expect(apply.code == 0, "\(apply.talk)")
        #expect(apply.lines.count >= plan.lines.count - 1)
        let again = try SetuProcess.run("topics", "apply", "--config", settings)
        #expect(again.code == 0, "\(again.talk)")
        #expect(again.output.isEmpty && again.talk.contains("has every topic"))
    }
}
