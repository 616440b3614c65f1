public import Formats

/// Everything the gateway is told from outside.
public struct GatewaySettings: Sendable, Equatable {
    /// Where state, keys and spools are kept.
    public var dataFolder = "./setu-data"
    /// Where events go.
    public var bus = BusSettings.embedded
    /// The partitions of each topic of events that is made from now on; an embedded bus needs one.
    public var partitions: Int32 = 1
    /// The address HTTP listens on.
    public var listenHost = "127.0.0.1"
    /// The port HTTP listens on; 0 lets the system choose.
    public var listenPort = 8787
    /// Under which address others reach the gateway, for `ce_dataschema`; `nil`: the address it listens on.
    public var publicAddress: String?
    /// The folder whose subfolders, one a feed, are watched for files; `nil`: none.
    public var dropFolder: String?
    /// The folder with the tables of adapters; `nil`: the bundled ones only.
    public var adaptersFolder: String?
    /// Whether adapters whose files changed are taken over while it runs.
    public var reloadsAdapters = true
    /// What is said of single feeds.
    public var feeds: [String: FeedSettings] = [:]
    /// What is refused.
    public var limits = ReceivingLimits()
    /// What records may hold; for whoever makes the adapters.
    public var decoding = DecodingLimits()
    /// How long what is the gateway's own is kept.
    public var retention = RetentionSettings()
    /// What is granted to whoever connects.
    public var http = HTTPLimits()
    /// How long a dropped file must lie still before it is taken.
    public var dropQuietTime = Duration.seconds(5)

    /// The defaults: embedded bus, loopback, nothing dropped.
    public init() {}

    /// Where schemas are resolved.
    public var schemaBase: String { (publicAddress ?? listenAddress) + "/v1/schemas" }

    /// Where it listens, as a URL; an address of IPv6 stands in brackets there (RFC 3986, section 3.2.2).
    public var listenAddress: String {
        "http://\(listenHost.contains(":") ? "[\(listenHost)]" : listenHost):\(listenPort)"
    }
}

/// Which bus the gateway writes to.
public enum BusSettings: Sendable, Equatable {
    /// One SQLite file in the data folder.
    case embedded
    /// A Kafka cluster; topics made there get so many replicas, -1 being the cluster's default.
    case kafka(brokers: [String], properties: [String: String], replicas: Int32 = -1)
}
