public import Contracts

/// The promises of `EventBus`, as checks any implementation can be put through.
///
/// It depends on no test library. With Swift Testing:
///
/// ```swift
/// @Test(arguments: EventBusConformance.checks)
/// func keepsThePromises(check: EventBusConformance.Check) async throws {
///     try await check.run { try MyBus() }
/// }
/// ```
public enum EventBusConformance {
    /// Makes a bus for one check; it may stand on a cluster that other checks use too.
    public typealias Factory = @Sendable () async throws -> any EventBus

    /// Every check, in the order of what they build upon.
    public static let checks: [Check] =
        TopicChecks.all + AppendChecks.all + ReadChecks.all + StateChecks.all + TransactionChecks.all
        + ConcurrencyChecks.all + ShutdownChecks.all

    /// One promise.
    public struct Check: Sendable, CustomStringConvertible {
        /// The promise, as a sentence in lower camel case; stable, so that a suite can leave one out by name.
        public let name: String
        let body: @Sendable (ConformanceBench) async throws -> Void

        init(_ name: String, _ body: @escaping @Sendable (ConformanceBench) async throws -> Void) {
            self.name = name
            self.body = body
        }

        /// The name.
        public var description: String { name }

        /// Makes a bus, holds it to the promise, and shuts it down.
        /// - Parameters:
        ///   - timeout: how long the whole check may take; a bus that hangs fails, and is left behind.
        ///   - factory: makes the bus.
        /// - Throws: ``ConformanceFailure``, or what the bus or the factory threw.
        public func run(timeout: Duration = .seconds(600), _ factory: @escaping Factory) async throws {
            let name = name
            let body = body
            try await Deadline.run(timeout, or: ConformanceFailure(check: name, reason: "took more than \(timeout)")) {
                let bus = try await factory()
                do {
                    try await body(ConformanceBench(bus: bus, check: name))
                } catch {
                    await bus.shutdown()
                    throw error
                }
                await bus.shutdown()
            }
        }
    }
}
