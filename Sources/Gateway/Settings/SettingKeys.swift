/// Every key of the settings file, each kind in a file of its own.
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
}
