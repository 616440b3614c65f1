import Contracts
import EventBus
import Testing

@Suite struct TopicPlanTests {
    private func topic(
        _ name: String,
        _ partitions: Int32 = 1,
        _ configuration: [String: String] = ["cleanup.policy": "compact"],
        isEmpty: Bool = true
    ) -> TopicSpecification {
        TopicSpecification(
            topic: Topic(rawValue: name),
            partitions: partitions,
            configuration: configuration,
            isEmpty: isEmpty
        )
    }

    private func changes(_ wanted: TopicSpecification, _ present: TopicSpecification?) -> [TopicChange] {
        TopicPlan(wanted: [wanted], present: present.map { [$0.topic: $0] } ?? [:]).changes
    }

    @Test func aClusterThatHasEverythingIsLeftAlone() {
        let there = topic("cp.case.v1", 3, ["cleanup.policy": "compact", "segment.ms": "1000"])
        #expect(changes(topic("cp.case.v1"), there).isEmpty)
    }

    @Test func whatIsMissingIsMadeWithItsConfiguration() {
        let wanted = topic("cp.raw.in.rows", 4)
        let change = changes(wanted, nil).first
        #expect(change?.kind == .make(partitions: 4))
        #expect(change?.configuration == wanted.configuration)
    }

    @Test func onlyWhatDiffersIsChanged() {
        let wanted = topic("cp.raw.in.rows", 1, ["cleanup.policy": "delete", "retention.ms": "-1"])
        let there = topic("cp.raw.in.rows", 1, ["cleanup.policy": "delete", "retention.ms": "604800000"])
        let found = changes(wanted, there)
        #expect(found.map(\.kind) == [.configure(["retention.ms": .init(present: "604800000", wanted: "-1")])])
        #expect(found.first?.objection == nil)
    }

    @Test(arguments: [
        ("cp.case.v1", true, false, false), ("cp.case.v1", false, true, false),
        ("cp.raw.in.rows", true, false, false), ("cp.raw.in.rows", false, true, false),
        ("cp.internal.subjects", true, false, true), ("cp.internal.subjects", false, false, true),
    ])
    func partitionsAreAddedWhereNoOrderIsLost(name: String, isEmpty: Bool, minds: Bool, refuses: Bool) throws {
        let change = try #require(changes(topic(name, 4), topic(name, 2, isEmpty: isEmpty)).first)
        #expect(change.kind == .addPartitions(from: 2, to: 4))
        #expect((change.objection != nil) == minds)
        #expect((change.refusal != nil) == refuses)
    }

    @Test func partitionsAreNeverTakenAway() {
        #expect(changes(topic("cp.case.v1", 1), topic("cp.case.v1", 8)).isEmpty)
    }

    @Test func compactingWhatIsThereIsSaidBefore() throws {
        let change = try #require(changes(topic("cp.case.v1"), topic("cp.case.v1", 1, [:], isEmpty: false)).first)
        #expect(change.objection != nil)
    }

    @Test func policiesFollowFromWhatLiesOnATopic() {
        let policies: [(String, TopicPolicy)] = [
            ("cp.raw.in.rows", .log), ("cp.dead-letter.in.rows", .log), ("cp.internal.audit", .log),
            ("cp.internal.subjects", .state), ("cp.case.v1", .events), ("cp.secret.case.v1", .events),
            ("cp.restricted.alert.v1", .events),
        ]
        for (name, policy) in policies {
            #expect(TopicPolicy(Topic(rawValue: name)) == policy, "\(name)")
        }
    }
}
