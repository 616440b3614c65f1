extension SettingKeys {
    /// How long what is the gateway's own is kept.
    static let retention = [
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
}

extension SettingValue {
    /// A number of days; `nil` where it is 0, for ever.
    fileprivate func days() throws(SettingMismatch) -> Int? {
        let days = try integer(0...36_500)
        return days == 0 ? nil : days
    }
}
