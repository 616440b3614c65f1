/// How to reach a Kafka cluster, and who this gateway is there.
public struct KafkaSettings: Sendable {
    /// The brokers to begin with, each `host:port`.
    public var brokers: [String]
    /// More properties of librdkafka, such as `security.protocol` and `sasl.username`; those the bus relies on cannot be
    /// overridden.
    public var properties: [String: String]
    /// What the transactional ids of all gateways of this cluster begin with, so that ACLs can name them.
    public var transactionalIDPrefix: String
    /// This process among the gateways of the cluster.
    ///
    /// It must be the same after a restart and another for each process that writes at the same time: a process that
    /// writes with the instance of another shuts that one out (`FENCED`).
    public var instance: String
    /// Replicas of each topic the bus makes; -1 takes the cluster's default.
    public var replicationFactor: Int32
    /// Partitions of each topic of events the bus makes.
    public var partitions: Int32
    /// The largest message, key, headers and value together, of this producer and of each topic the bus makes.
    public var maximumMessageBytes: Int
    /// How long a transaction may take, its retries included, before its callers are told that the bus is away; as long
    /// do the others wait for one that a process left open when it died.
    public var transactionTimeout: Duration
    /// How long a question to the cluster may take.
    public var requestTimeout: Duration

    /// Makes settings.
    public init(
        brokers: [String],
        properties: [String: String] = [:],
        transactionalIDPrefix: String = "setu-",
        instance: String,
        replicationFactor: Int32 = -1,
        partitions: Int32 = 1,
        maximumMessageBytes: Int = 16 << 20,
        transactionTimeout: Duration = .seconds(15),
        requestTimeout: Duration = .seconds(10)
    ) {
        self.brokers = brokers
        self.properties = properties
        self.transactionalIDPrefix = transactionalIDPrefix
        self.instance = instance
        self.replicationFactor = replicationFactor
        self.partitions = partitions
        self.maximumMessageBytes = maximumMessageBytes
        self.transactionTimeout = transactionTimeout
        self.requestTimeout = requestTimeout
    }

    /// The transactional id of this process.
    var transactionalID: String { transactionalIDPrefix + instance }

    /// The largest message with what Kafka puts around it.
    var maximumBatchBytes: Int { maximumMessageBytes + 65_536 }
}
