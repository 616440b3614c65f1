import KafkaTesting

/// Makes a broker of our own err in the middle of transactions while gateways are killed.
enum Disturbances {
    /// Disturbs a broker, if there is one, while something is done.
    ///
    /// - Parameters:
    ///   - broker: whose answers.
    ///   - seed: where random numbers begin.
    ///   - body: what is done.
    /// - Returns: what came of it, and how many faults were made.
    static func on<Outcome>(
        _ broker: TestBroker?,
        seed: UInt64,
        while body: () async throws -> Outcome
    ) async rethrows -> (outcome: Outcome, faults: Int) {
        guard let broker else { return (try await body(), 0) }
        // Seldom enough for a client that waits before it connects again.
        let disturbing = Task { await broker.disturb(seed: seed, pause: 3000) }
        defer { disturbing.cancel() }
        let outcome = try await body()
        disturbing.cancel()
        return (outcome, await disturbing.value)
    }
}
