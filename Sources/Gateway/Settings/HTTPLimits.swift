/// What the gateway grants to whoever connects to it.
public struct HTTPLimits: Sendable, Equatable {
    /// How many connections are open at once; more wait to be accepted.
    public var connections = 1024
    /// How long a connection may be idle, a request's headers may take, or a body may pause.
    public var idleTime = Duration.seconds(60)
    /// How many bytes a second a body has to bring on average, once it took longer than ``idleTime``.
    public var leastBytesPerSecond = 100
    /// The most bytes of all headers of a request.
    public var headerBytes = 64 * 1024

    /// The defaults.
    public init() {}
}
