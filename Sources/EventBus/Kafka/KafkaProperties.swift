import Contracts

/// The properties of each client of librdkafka; what the bus relies on goes over what the settings say.
enum KafkaProperties {
    /// Of the one that writes.
    static func producer(_ settings: KafkaSettings) -> [String: String] {
        with(settings) { properties in
            properties["transactional.id"] = settings.transactionalID
            properties["transaction.timeout.ms"] = "\(settings.transactionTimeout.milliseconds)"
            properties["enable.idempotence"] = "true"
            properties["acks"] = "all"
            if properties["queue.buffering.max.kbytes"] == nil { properties["queue.buffering.max.kbytes"] = "262144" }
            if properties["compression.type"] == nil { properties["compression.type"] = "lz4" }
        }
    }

    /// Of the one that reads committed messages.
    static func reader(_ settings: KafkaSettings) -> [String: String] {
        consumer(settings, isolation: "read_committed")
    }

    /// Of the one that asks: for topics, for what groups have read, and for where partitions end, committed or not.
    static func inspector(_ settings: KafkaSettings) -> [String: String] {
        consumer(settings, isolation: "read_uncommitted")
    }

    /// Of one that is a member of a group, and reads nothing.
    static func member(_ settings: KafkaSettings, group: String) -> [String: String] {
        var properties = consumer(settings, isolation: "read_committed")
        properties["group.id"] = group
        properties["enable.partition.eof"] = "false"
        // Round by topics; `range` would give one member the only partition of every topic.
        properties["partition.assignment.strategy"] = "roundrobin"
        // A gateway that died is replaced in less than the library's 45 seconds.
        if properties["session.timeout.ms"] == nil { properties["session.timeout.ms"] = "15000" }
        return properties
    }

    private static func consumer(_ settings: KafkaSettings, isolation: String) -> [String: String] {
        with(settings) { properties in
            properties["isolation.level"] = isolation
            properties["enable.auto.commit"] = "false"
            properties["enable.auto.offset.store"] = "false"
            properties["enable.partition.eof"] = "true"
            properties["auto.offset.reset"] = "earliest"
            properties["allow.auto.create.topics"] = "false"
            if properties["fetch.error.backoff.ms"] == nil { properties["fetch.error.backoff.ms"] = "100" }
            // A partition that is read anew waits for the fetch under way, and some brokers end none early.
            if properties["fetch.wait.max.ms"] == nil { properties["fetch.wait.max.ms"] = "100" }
            // Of each partition that is being read.
            if properties["queued.max.messages.kbytes"] == nil { properties["queued.max.messages.kbytes"] = "32768" }
        }
    }

    private static func with(
        _ settings: KafkaSettings,
        _ change: (inout [String: String]) -> Void
    ) -> [String: String] {
        var properties = settings.properties
        // A transaction waits for its messages: without this it also waits for Nagle's algorithm, 40 ms each.
        properties["socket.nagle.disable"] = "true"
        properties["bootstrap.servers"] = settings.brokers.joined(separator: ",")
        properties["message.max.bytes"] = "\(settings.maximumBatchBytes)"
        if properties["client.id"] == nil { properties["client.id"] = settings.transactionalID }
        if properties["log_level"] == nil { properties["log_level"] = "3" }
        change(&properties)
        return properties
    }
}

extension Duration {
    /// Whole milliseconds, within what librdkafka takes.
    var milliseconds: Int32 {
        let (seconds, attoseconds) = components
        return Int32(
            clamping: seconds.multipliedReportingOverflow(by: 1000).partialValue &+ attoseconds / 1_000_000_000_000_000
        )
    }
}
