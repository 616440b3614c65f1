import Formats

extension SettingKeys {
    /// What is refused.
    static let limits = [
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
            "The deepest nesting of elements, objects or arrays around records; a record itself may always nest to 256 levels."
        ) { value, settings throws(SettingMismatch) in settings.limits.nesting = try value.integer(8...256) },
        SettingKey(
            "limits.recordFields",
            takes: "16 to 1000000",
            fallback: "100000",
            "The most fields of a record: members and elements, attributes too, or columns. Part of adapters' fingerprints."
        ) { value, settings throws(SettingMismatch) in settings.decoding.fields = try value.integer(16...1_000_000) },
        SettingKey(
            "limits.xmlTextBytes",
            takes: "1024 to 8388608",
            fallback: "1048576",
            "The longest text of an XML element. Part of adapters' fingerprints."
        ) { value, settings throws(SettingMismatch) in
            settings.decoding.textBytes = try value.integer(1024...8_388_608)
        },
        SettingKey(
            "limits.xmlAttributeBytes",
            takes: "256 to 1048576",
            fallback: "65536",
            "The longest value of an XML attribute. Part of adapters' fingerprints."
        ) { value, settings throws(SettingMismatch) in
            settings.decoding.attributeBytes = try value.integer(256...1_048_576)
        },
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
}
