/// Every key of the settings file.
enum SettingKeys {
    /// The keys, in the order help shows them.
    static let all: [SettingKey] = places + bus + http + drop + limits + retention + feeds

    private static let places = [
        SettingKey(
            "data",
            takes: "a path",
            fallback: "./setu-data",
            "The folder of state, keys and spools; made at the first start, for its owner alone."
        ) { value, settings throws(SettingMismatch) in settings.dataFolder = try value.path() },
        SettingKey(
            "adapters",
            takes: "a path",
            fallback: "the bundled adapters",
            "The folder with the tables of adapters, <country>/<system>/adapter.yaml."
        ) { value, settings throws(SettingMismatch) in settings.adaptersFolder = try value.path() },
        SettingKey(
            "reloadAdapters",
            takes: "true or false",
            fallback: "true",
            "Whether an adapter whose files changed is taken over while the gateway runs."
        ) { value, settings throws(SettingMismatch) in settings.reloadsAdapters = try value.flag() },
    ]

    private static let bus = [
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

    private static let http = [
        SettingKey(
            "http.host",
            takes: "an address or a name",
            fallback: "127.0.0.1",
            "The address HTTP listens on; anything but loopback lets other machines in, so give feeds keys first."
        ) { value, settings throws(SettingMismatch) in settings.listenHost = try value.text() },
        SettingKey(
            "http.port",
            takes: "0 to 65535",
            fallback: "8787",
            "The port HTTP listens on; 0 lets the system choose."
        ) { value, settings throws(SettingMismatch) in settings.listenPort = try value.integer(0...65535) },
        SettingKey(
            "http.publicAddress",
            takes: "a URL",
            fallback: "http://<host>:<port>",
            "Under which address others reach the gateway; events name their schemas by it."
        ) { value, settings throws(SettingMismatch) in
            let text = try value.text()
            guard text.hasPrefix("http://") || text.hasPrefix("https://") else {
                throw SettingMismatch("a URL that begins with http:// or https:// is expected")
            }
            settings.publicAddress = text.hasSuffix("/") ? String(text.dropLast()) : text
        },
        SettingKey(
            "http.maxConnections",
            takes: "1 to 100000",
            fallback: "1024",
            "How many connections are open at once; more wait to be accepted."
        ) { value, settings throws(SettingMismatch) in
            settings.http.connections = try value.integer(1...100_000)
        },
        SettingKey(
            "http.idleSeconds",
            takes: "1 to 3600",
            fallback: "60",
            "How long a connection may be idle, a request's headers may take, or a body may pause."
        ) { value, settings throws(SettingMismatch) in
            settings.http.idleTime = .seconds(try value.integer(1...3600))
        },
        SettingKey(
            "http.leastBytesPerSecond",
            takes: "0 to 1000000",
            fallback: "100",
            "The pace below which a body is given up, once it took longer than http.idleSeconds."
        ) { value, settings throws(SettingMismatch) in
            settings.http.leastBytesPerSecond = try value.integer(0...1_000_000)
        },
        SettingKey(
            "http.maxHeaderBytes",
            takes: "1024 to 1048576",
            fallback: "65536",
            "The most bytes of all headers of a request; there are at most 128."
        ) { value, settings throws(SettingMismatch) in
            settings.http.headerBytes = try value.integer(1024...1_048_576)
        },
    ]

    private static let drop = [
        SettingKey(
            "drop.folder",
            takes: "a path",
            fallback: "none",
            "A folder with a subfolder for each feed; files that appear there are submitted."
        ) { value, settings throws(SettingMismatch) in settings.dropFolder = try value.path() },
        SettingKey(
            "drop.quietSeconds",
            takes: "0 to 3600",
            fallback: "5",
            "How long a file must lie unchanged before it is taken."
        ) { value, settings throws(SettingMismatch) in
            settings.dropQuietTime = .seconds(try value.integer(0...3600))
        },
    ]

    private static let limits = [
        SettingKey(
            "limits.submissionBytes",
            takes: "1024 to 1099511627776",
            fallback: "4294967296",
            "The largest body, after expanding."
        ) { value, settings throws(SettingMismatch) in
            settings.limits.submissionBytes = try value.integer(1024...1_099_511_627_776)
        },
        SettingKey(
            "limits.inflationRatio",
            takes: "1 to 1000",
            fallback: "200",
            "How many times its size a compressed body may expand to."
        ) { value, settings throws(SettingMismatch) in settings.limits.inflationRatio = try value.integer(1...1000) },
        SettingKey(
            "limits.concurrentSubmissions",
            takes: "1 to 10000",
            fallback: "64",
            "How many submissions are read at once; more are asked to come back."
        ) { value, settings throws(SettingMismatch) in
            settings.limits.concurrentSubmissions = try value.integer(1...10000)
        },
        SettingKey(
            "limits.concurrentSubmissionsPerFeed",
            takes: "1 to 10000",
            fallback: "16",
            "How many of them may be of one feed."
        ) { value, settings throws(SettingMismatch) in
            settings.limits.concurrentSubmissionsPerFeed = try value.integer(1...10000)
        },
        SettingKey(
            "limits.submissionRecords",
            takes: "1 to 1000000000",
            fallback: "50000000",
            "The most records of a submission."
        ) { value, settings throws(SettingMismatch) in
            settings.limits.submissionRecords = try value.integer(1...1_000_000_000)
        },
        SettingKey(
            "limits.recordBytes",
            takes: "1024 to 8388608",
            fallback: "8388608",
            "The largest record, in bytes as it was sent."
        ) { value, settings throws(SettingMismatch) in
            settings.limits.recordBytes = try value.integer(1024...8_388_608)
        },
        SettingKey(
            "limits.nesting",
            takes: "8 to 256",
            fallback: "256",
            "The deepest nesting of elements, objects or arrays."
        ) { value, settings throws(SettingMismatch) in settings.limits.nesting = try value.integer(8...256) },
        SettingKey(
            "limits.untranslatedSlices",
            takes: "16 to 10000000",
            fallback: "16384",
            "How many slices of a feed (256 KiB each, about) may wait to be translated before deliveries get 503."
        ) { value, settings throws(SettingMismatch) in
            settings.limits.untranslatedSlices = try value.integer(16...10_000_000)
        },
        SettingKey(
            "limits.idempotencyKeyHours",
            takes: "1 to 8760",
            fallback: "168",
            "For how many hours an Idempotency-Key names its delivery; then it may name another."
        ) { value, settings throws(SettingMismatch) in
            settings.limits.idempotencyKeyHours = try value.integer(1...8760)
        },
        SettingKey(
            "limits.fingerprintDays",
            takes: "1 to 3660",
            fallback: "35",
            "For how many days the same file is recognised when it comes again."
        ) { value, settings throws(SettingMismatch) in settings.limits.fingerprintDays = try value.integer(1...3660) },
    ]

    private static let retention = [
        SettingKey(
            "retention.originalDays",
            takes: "1 to 36500, or 0 for ever",
            fallback: "90",
            "How long originals are kept; replays and erasures reach back so far. Never before they are translated."
        ) { value, settings throws(SettingMismatch) in settings.retention.originalDays = try value.days() },
        SettingKey(
            "retention.deadLetterDays",
            takes: "1 to 36500, or 0 for ever",
            fallback: "0",
            "How long dead letters are kept, mended or not."
        ) { value, settings throws(SettingMismatch) in settings.retention.deadLetterDays = try value.days() },
        SettingKey(
            "retention.receiptDays",
            takes: "1 to 36500, or 0 for ever",
            fallback: "0",
            "How long receipts are kept, with the rows they name."
        ) { value, settings throws(SettingMismatch) in settings.retention.receiptDays = try value.days() },
    ]

    private static let feeds = [
        SettingKey(
            "feeds.*.key",
            takes: "env:NAME, file:PATH or sha256:DIGITS",
            fallback: "none: submissions from this machine only",
            "The feed's push key: a reference to the token, or its SHA-256."
        ) { value, settings throws(SettingMismatch) in
            let text = try value.text()
            settings.feeds[value.name, default: FeedSettings()].key =
                if let digest = FeedKey(setting: text) { digest } else { FeedKey(token: try value.secret()) }
        },
        SettingKey(
            "feeds.*.delivery",
            takes: "changes or snapshot",
            fallback: "changes",
            "Whether each delivery holds all records there are; then receipts say how many subjects it lacks."
        ) { value, settings throws(SettingMismatch) in
            let isSnapshot = try value.word(["changes", "snapshot"]) == "snapshot"
            settings.feeds[value.name, default: FeedSettings()].sendsSnapshots = isSnapshot
        },
        SettingKey(
            "feeds.*.requireIdempotencyKey",
            takes: "true or false",
            fallback: "false",
            "Whether each delivery over HTTP has to name itself by an Idempotency-Key."
        ) { value, settings throws(SettingMismatch) in
            settings.feeds[value.name, default: FeedSettings()].requiresIdempotencyKey = try value.flag()
        },
        SettingKey(
            "feeds.*.class",
            takes: "emergency or normal",
            fallback: "what its adapter says",
            "Whether the feed goes before others and is never paused."
        ) { value, settings throws(SettingMismatch) in
            let isEmergency = try value.word(["emergency", "normal"]) == "emergency"
            settings.feeds[value.name, default: FeedSettings()].isEmergencyClass = isEmergency
        },
        SettingKey(
            "feeds.*.partitions",
            takes: "1 to 64",
            fallback: "1",
            "The partitions of its raw topic; more than one gives up the order between submissions."
        ) { value, settings throws(SettingMismatch) in
            settings.feeds[value.name, default: FeedSettings()].partitions = Int32(try value.integer(1...64))
        },
        SettingKey(
            "feeds.*.cadence",
            takes: "a number with m, h or d",
            fallback: "none",
            "How often at least the feed sends something, such as 6h or 1d; a source-health event tells of every such time."
        ) { value, settings throws(SettingMismatch) in
            settings.feeds[value.name, default: FeedSettings()].cadence = try value.cadence()
        },
        SettingKey(
            "feeds.*.pauseAboveRejected",
            takes: "0 to 1",
            fallback: "0.5",
            "The share of rejected records above which the feed pauses; 1 never pauses it."
        ) { value, settings throws(SettingMismatch) in
            settings.feeds[value.name, default: FeedSettings()].pauseAboveRejected = try value.number(0...1)
        },
        SettingKey(
            "feeds.*.pauseWindowRecords",
            takes: "1 to 10000000",
            fallback: "1000",
            "Over how many records that share is taken."
        ) { value, settings throws(SettingMismatch) in
            settings.feeds[value.name, default: FeedSettings()].pauseWindowRecords = try value.integer(1...10_000_000)
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

extension SettingValue {
    /// A time of one minute to 366 days.
    fileprivate func cadence() throws(SettingMismatch) -> Duration {
        let text = try text()
        let seconds: [Character: Int] = ["m": 60, "h": 3600, "d": 86_400]
        guard let unit = text.last.flatMap({ seconds[$0] }), let count = Int(text.dropLast()),
            (1...527_040).contains(count), count * unit <= 366 * 86_400
        else { throw SettingMismatch("a time such as 15m, 6h or 1d is expected, at most 366d") }
        return .seconds(count * unit)
    }

    /// A number of days; `nil` where it is 0, for ever.
    fileprivate func days() throws(SettingMismatch) -> Int? {
        let days = try integer(0...36_500)
        return days == 0 ? nil : days
    }
}
