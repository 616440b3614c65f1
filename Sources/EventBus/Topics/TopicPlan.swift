public import Contracts

/// What has to change for a cluster to have the topics a gateway needs.
public struct TopicPlan: Sendable, Equatable {
    /// The changes, in the order of the topics' names.
    public let changes: [TopicChange]

    /// Compares.
    ///
    /// Topics that nobody needs are left alone, and so are settings that nothing is said of.
    /// - Parameters:
    ///   - wanted: the topics there are to be.
    ///   - present: those there are, by name.
    public init(wanted: [TopicSpecification], present: [Topic: TopicSpecification]) {
        changes = wanted.sorted { $0.topic < $1.topic }.flatMap { wanted in
            guard let found = present[wanted.topic] else {
                return [
                    TopicChange(
                        topic: wanted.topic,
                        kind: .make(partitions: wanted.partitions),
                        configuration: wanted.configuration
                    )
                ]
            }
            return [Self.partitions(wanted, found), Self.configuration(wanted, found)].compactMap(\.self)
        }
    }

    private static func partitions(_ wanted: TopicSpecification, _ found: TopicSpecification) -> TopicChange? {
        guard wanted.partitions > found.partitions else { return nil }
        var change = TopicChange(
            topic: wanted.topic,
            kind: .addPartitions(from: found.partitions, to: wanted.partitions)
        )
        switch TopicPolicy(wanted.topic) {
        case .state:
            change.refusal = "keys would move to other partitions, and old values would stand beside new ones"
        case .events where !found.isEmpty:
            change.objection = "subjects move to other partitions: a reader may see a new event before an older one"
        case .log where !found.isEmpty:
            change.objection = "submissions move to other partitions: their order among each other is given up"
        case .events, .log: break
        }
        return change
    }

    private static func configuration(_ wanted: TopicSpecification, _ found: TopicSpecification) -> TopicChange? {
        var settings: [String: TopicChange.Setting] = [:]
        for (name, value) in wanted.configuration where found.configuration[name] != value {
            settings[name] = TopicChange.Setting(present: found.configuration[name], wanted: value)
        }
        guard !settings.isEmpty else { return nil }
        var change = TopicChange(topic: wanted.topic, kind: .configure(settings))
        if TopicPolicy(wanted.topic) == .events, settings["cleanup.policy"] != nil, !found.isEmpty {
            change.objection = "of events older than 30 days only the last of each subject stays"
        }
        return change
    }
}
