package import Contracts
package import Logging
import ServiceLifecycle

/// Forgets idempotency keys and fingerprints of bodies whose time is over, a few at a time.
package struct MarkExpiry: Service, CustomStringConvertible {
    /// How many marks one transaction removes: what is being received waits no longer than that.
    private static let marksPerTransaction = 256

    let bus: any EventBus
    let limits: ReceivingLimits
    let clock: WallClock
    let logger: Logger
    /// How long to wait before looking again.
    var interval: Duration = .seconds(3600)

    package init(bus: any EventBus, limits: ReceivingLimits, clock: WallClock, logger: Logger) {
        self.bus = bus
        self.limits = limits
        self.clock = clock
        self.logger = logger
    }

    /// What the log says of it.
    package var description: String { "expiry of delivery marks" }

    package func run() async throws {
        await Recurrence(interval: interval, waitsFirst: true).run {
            _ = try await expire()
        } failed: { error in
            if let error = error as? BusError, error.isRetriable { return }
            logger.error("delivery marks are not removed", metadata: ["reason": "\(type(of: error))"])
        }
    }

    /// Removes what has expired, and says how many marks that were.
    package func expire() async throws -> Int {
        var removed = 0
        for table in [StateKey.Table.idempotency, .deliveries] {
            var after: [UInt8]?
            while true {
                let page = try await bus.state(of: table, after: after, limit: Self.marksPerTransaction)
                guard let last = page.last else { break }
                after = last.key
                let now = clock.now()
                let keys = try page.filter { try isExpired($0.value, in: table, now: now) }.map {
                    StateKey(table, $0.key)
                }
                guard !keys.isEmpty else { continue }
                try await bus.transact(reading: keys) { present in
                    var transaction = BusTransaction()
                    for key in keys {
                        // Meanwhile the same may have come again.
                        guard let bytes = present[key], try isExpired(bytes, in: table, now: now) else { continue }
                        transaction.state[key] = .some(nil)
                    }
                    return transaction
                }
                removed += keys.count
            }
        }
        return removed
    }

    private func isExpired(_ bytes: [UInt8], in table: StateKey.Table, now: Int64) throws -> Bool {
        table == .idempotency
            ? !limits.isIdempotencyKeyValid(receivedAt: try IdempotencyMark(decoding: bytes).receivedAt, now: now)
            : !limits.isFingerprintValid(receivedAt: try DeliveryMark(decoding: bytes).receivedAt, now: now)
    }
}
