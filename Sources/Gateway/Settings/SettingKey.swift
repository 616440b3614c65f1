/// One key of the settings file: what it takes, what it means, and what it sets.
///
/// The table of keys is the only place that knows them: reading, help and the naming of mistakes follow from it.
struct SettingKey: Sendable {
    /// The key from the top of the file; `*` is a name the file's author chooses.
    var path: [String]
    /// What it takes, for people.
    var takes: String
    /// What holds where it is not set, for people.
    var fallback: String
    /// What it means.
    var summary: String
    /// Sets it.
    var apply: @Sendable (SettingValue, inout GatewaySettings) throws(SettingMismatch) -> Void

    init(
        _ path: String,
        takes: String,
        fallback: String,
        _ summary: String,
        apply: @escaping @Sendable (SettingValue, inout GatewaySettings) throws(SettingMismatch) -> Void
    ) {
        self.path = path.split(separator: ".").map(String.init)
        self.takes = takes
        self.fallback = fallback
        self.summary = summary
        self.apply = apply
    }
}
