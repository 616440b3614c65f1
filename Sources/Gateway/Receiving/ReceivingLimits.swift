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

    /// The defaults.
    public init() {}
}
