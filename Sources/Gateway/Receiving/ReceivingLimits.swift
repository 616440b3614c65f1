/// What the gateway refuses to take, however it arrives.
public struct ReceivingLimits: Sendable, Equatable {
    /// The largest body, in bytes, after expanding.
    public var submissionBytes = 4 * 1024 * 1024 * 1024
    /// How many times its size a compressed body may expand to.
    public var inflationRatio = 200
    /// Up to this many bytes any ratio will do.
    public var inflationFloorBytes = 1024 * 1024
    /// How many submissions may be read at once; more are asked to come back.
    public var concurrentSubmissions = 64

    /// For how many hours an idempotency key names its delivery.
    public var idempotencyKeyHours = 7 * 24
    /// For how many days a body is recognised when it comes again.
    public var fingerprintDays = 35

    /// The defaults.
    public init() {}

    private static let millisecondsPerHour: Int64 = 3_600_000

    /// Whether a key that named a delivery still does; times in milliseconds since 1970-01-01 UTC.
    func isIdempotencyKeyValid(receivedAt: Int64, now: Int64) -> Bool {
        now - receivedAt < Int64(idempotencyKeyHours) * Self.millisecondsPerHour
    }

    /// Whether a body that was delivered is still remembered; times in milliseconds since 1970-01-01 UTC.
    func isFingerprintValid(receivedAt: Int64, now: Int64) -> Bool {
        now - receivedAt < Int64(fingerprintDays) * 24 * Self.millisecondsPerHour
    }
}
