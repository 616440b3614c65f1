extension SettingKeys {
    /// How others reach the gateway.
    static let http = [
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
}
