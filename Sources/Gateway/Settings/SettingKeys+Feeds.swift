extension SettingKeys {
    /// What is said of single feeds.
    static let feeds = [
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
}
