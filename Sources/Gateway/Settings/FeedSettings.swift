/// What settings say of one feed.
public struct FeedSettings: Sendable, Equatable {
    /// The push key; without one the feed takes submissions from this machine only.
    public var key: FeedKey?
    /// Whether it goes before others and is never paused; `nil` leaves it to the adapter.
    public var isEmergencyClass: Bool?
    /// The partitions of its raw topic; more than one gives up the order between submissions.
    public var partitions: Int32 = 1
    /// The share of rejected records (0 to 1) above which the feed pauses; `nil`: never.
    public var pauseAboveRejected: Double? = 0.5
    /// Over how many records the share is taken.
    public var pauseWindowRecords = 1000
    /// Whether each delivery has to name itself by an idempotency key.
    public var requiresIdempotencyKey = false
    /// Whether each delivery holds all records there are, so that what it lacks has vanished.
    public var sendsSnapshots = false

    /// How often something is expected of it, at least; `nil`: whenever.
    public var cadence: Duration?

    /// The defaults.
    public init() {}
}
