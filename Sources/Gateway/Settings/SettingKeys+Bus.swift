extension SettingKeys {
    /// Where events go.
    static let bus = [
        SettingKey(
            "bus.kind",
            takes: "embedded or kafka",
            fallback: "embedded",
            "Where events go: one file in the data folder, or a Kafka cluster."
        ) { value, settings throws(SettingMismatch) in
            if try value.word(["embedded", "kafka"]) == "embedded" {
                settings.bus = .embedded
            } else if case .embedded = settings.bus {
                settings.bus = .kafka(brokers: [], properties: [:])
            }
        },
        SettingKey(
            "bus.brokers",
            takes: "a list of host:port",
            fallback: "none",
            "The cluster's brokers; needed where the bus is kafka."
        ) { value, settings throws(SettingMismatch) in
            settings.bus = .kafka(
                brokers: try value.texts(),
                properties: settings.bus.properties,
                replicas: settings.bus.replicas
            )
        },
        SettingKey(
            "bus.replicas",
            takes: "1 to 100",
            fallback: "the cluster's default",
            "How many brokers hold a copy of each topic the gateway makes."
        ) { value, settings throws(SettingMismatch) in
            settings.bus = .kafka(
                brokers: settings.bus.brokers,
                properties: settings.bus.properties,
                replicas: Int32(try value.integer(1...100))
            )
        },
        SettingKey(
            "bus.partitions",
            takes: "1 to 1000",
            fallback: "1",
            "The partitions of each topic of events that is made from now on; all events of a subject have one."
        ) { value, settings throws(SettingMismatch) in settings.partitions = Int32(try value.integer(1...1000)) },
        SettingKey(
            "bus.properties.*",
            takes: "a text, env:NAME or file:PATH",
            fallback: "none",
            "A property of librdkafka; passwords and keys only as env: or file:."
        ) { value, settings throws(SettingMismatch) in
            var properties = settings.bus.properties
            let isSecret = ["password", "secret", "key.pem", "oauthbearer.config"].contains { value.name.contains($0) }
            let text = try value.text()
            properties[value.name] = isSecret ? try value.secret() : try value.reference(text) ?? text
            settings.bus = .kafka(
                brokers: settings.bus.brokers,
                properties: properties,
                replicas: settings.bus.replicas
            )
        },
    ]
}

extension BusSettings {
    /// The brokers, if it is a cluster.
    fileprivate var brokers: [String] {
        if case .kafka(let brokers, _, _) = self { brokers } else { [] }
    }

    /// The properties, if it is a cluster.
    fileprivate var properties: [String: String] {
        if case .kafka(_, let properties, _) = self { properties } else { [:] }
    }

    /// The replicas of topics, if it is a cluster.
    fileprivate var replicas: Int32 {
        if case .kafka(_, _, let replicas) = self { replicas } else { -1 }
    }
}
