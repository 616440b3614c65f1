public import Contracts

/// The topics a gateway reads and writes, by its adapters and settings.
public enum GatewayTopics {
    /// Every topic with its partitions, in the order of their names.
    ///
    /// - Parameters:
    ///   - adapters: the adapters, one a feed.
    ///   - settings: what the gateway is told.
    /// - Returns: the topics.
    public static func all(
        of adapters: [AdapterDescription],
        settings: GatewaySettings
    ) -> [(topic: Topic, partitions: Int32)] {
        var topics: [Topic: Int32] = [.audit: 1]
        for table in StateKey.Table.all { topics[Topic(rawValue: "cp.internal.\(table.rawValue)")] = 1 }
        var types = Set([Canonical.SourceHealth.schema.topicName])
        for adapter in adapters {
            topics[.raw(feed: adapter.id)] = settings.feeds[adapter.id]?.partitions ?? 1
            topics[.deadLetter(feed: adapter.id)] = 1
            types.formUnion(adapter.emits.map(\.topicName))
        }
        for view in Sensitivity.allCases {
            for type in types { topics[.canonical(type.name, major: type.major, view: view)] = settings.partitions }
            if view != .secret { topics[.alert(view: view)] = settings.partitions }
        }
        return topics.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// An event type as topics name it.
    fileprivate struct TypeName: Hashable {
        var name: String
        var major: Int
    }
}

extension EventSchema {
    fileprivate var topicName: GatewayTopics.TypeName { GatewayTopics.TypeName(name: name, major: major) }
}
