import Foundation

/// Where the time of day comes from, so that tests can say what it is.
public struct WallClock: Sendable {
    /// Milliseconds since 1970-01-01 UTC.
    public var now: @Sendable () -> Int64

    /// Takes a source of time.
    public init(now: @escaping @Sendable () -> Int64) {
        self.now = now
    }

    /// The machine's clock.
    public static let system = WallClock { Int64(Date().timeIntervalSince1970 * 1000) }
}
