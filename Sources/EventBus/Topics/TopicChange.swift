public import Contracts

/// One difference between a cluster's topic and what a gateway needs.
public struct TopicChange: Sendable, Equatable {
    /// What is to be done.
    public enum Kind: Sendable, Equatable {
        /// Make the topic, with so many partitions.
        case make(partitions: Int32)
        /// Give it more partitions.
        case addPartitions(from: Int32, to: Int32)
        /// Change its configuration: by name, what it says now (`nil`: nothing of its own) and what it is to say.
        case configure([String: Setting])
    }

    /// A value of a topic's configuration.
    public struct Setting: Sendable, Equatable {
        /// What the cluster says.
        public var present: String?
        /// What it is to say.
        public var wanted: String

        /// Makes a setting.
        public init(present: String?, wanted: String) {
            self.present = present
            self.wanted = wanted
        }
    }

    /// The topic.
    public var topic: Topic
    /// What is to be done.
    public var kind: Kind
    /// What the topic is told when it is made.
    public var configuration: [String: String]
    /// Why it is not done unless somebody insists; `nil`: it harms nothing.
    public var objection: String?
    /// Why it is never done, whoever insists; `nil`: it can be.
    public var refusal: String?

    /// Makes a change.
    public init(
        topic: Topic,
        kind: Kind,
        configuration: [String: String] = [:],
        objection: String? = nil,
        refusal: String? = nil
    ) {
        self.topic = topic
        self.kind = kind
        self.configuration = configuration
        self.objection = objection
        self.refusal = refusal
    }
}
