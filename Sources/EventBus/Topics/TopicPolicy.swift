public import Contracts

/// How a cluster is to keep a topic, by what lies on it.
public enum TopicPolicy: String, Sendable, CaseIterable {
    /// Originals, dead letters and the audit log: every message, until the gateway itself forgets it.
    case log
    /// Events of subjects: every one for a month, then the last of each subject, and nothing of an erased one.
    case events
    /// Shared state: the last value of each key.
    case state

    /// For how long every event of a subject stays at least: 30 days, in milliseconds.
    public static let eventsLag = 2_592_000_000

    /// The policy of a topic.
    public init(_ topic: Topic) {
        let name = topic.rawValue
        if name.hasPrefix("cp.raw.") || name.hasPrefix("cp.dead-letter.") || name == "cp.internal.audit" {
            self = .log
        } else {
            self = name.hasPrefix("cp.internal.") ? .state : .events
        }
    }

    /// What the cluster is told of such a topic, in Kafka's own words, where the largest batch has so many bytes.
    public func configuration(largest: Int) -> [String: String] {
        var configuration = ["max.message.bytes": String(largest)]
        switch self {
        case .log:
            configuration["cleanup.policy"] = "delete"
            // Brokers forget after a week unless told otherwise, what is not yet translated too.
            configuration["retention.ms"] = "-1"
        case .events:
            configuration["cleanup.policy"] = "compact"
            configuration["min.compaction.lag.ms"] = String(Self.eventsLag)
        case .state:
            configuration["cleanup.policy"] = "compact"
        }
        return configuration
    }
}
