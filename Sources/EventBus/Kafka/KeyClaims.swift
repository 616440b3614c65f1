package import Contracts
import Synchronization

/// Lets one process of a cluster at a time decide by a key and write it.
///
/// A cluster commits transactions of two processes that wrote the same key, each decided by what was there before either.
/// So who wants to be alone first commits a claim, under a key of its own, and looks then whether there are others. Claims
/// lie in one partition, and a reader waits for the transactions that were begun before: of two, whose claim lies behind
/// sees the other's. Who sees one takes its own away and is refused; of two in the same instant, both may be.
///
/// A claim is taken away by the transaction it was for, which finds it in place or writes nothing. One that its process died
/// with ends when the process claims the key again, or when others have seen it for longer than anybody may act by it; no
/// clocks of two machines are compared.
package final class KeyClaims: Sendable {
    /// How many others are looked at; more are a crowd in which nobody gets the key.
    private static let rivals = 32

    private let instance: String
    private let patience: Duration
    private let held = Mutex<Set<StateKey>>([])
    private let sightings: ClaimSightings

    /// - Parameters:
    ///   - instance: this process among those of the cluster.
    ///   - transactionTimeout: how long a transaction may take.
    convenience init(instance: String, transactionTimeout: Duration) {
        // Who begins the last try when its patience ends has one transaction more to act, and a cluster looks only every ten
        // seconds for those that took too long.
        self.init(
            instance: instance,
            patience: transactionTimeout,
            lifetime: transactionTimeout * 2 + .seconds(15)
        )
    }

    /// - Parameters:
    ///   - instance: this process among those of the cluster.
    ///   - patience: for how long after it claimed a key it may begin to write it.
    ///   - lifetime: for how long a claim that is seen may still be acted by.
    package init(instance: String, patience: Duration, lifetime: Duration) {
        self.instance = instance
        self.patience = patience
        sightings = ClaimSightings(lifetime: lifetime)
    }

    /// Runs a transaction while no other process, and nobody else in this one, runs one that claims the same key.
    /// - Throws: ``BusError``, with the code `CLAIMED` where somebody does; what `body` throws.
    package func transact(
        claiming key: StateKey,
        reading keys: [StateKey],
        on bus: some EventBus,
        _ body: @escaping @Sendable ([StateKey: [UInt8]]) throws -> BusTransaction
    ) async throws -> [StoredPosition] {
        guard held.withLock({ $0.insert(key).inserted }) else { throw Self.refusal }
        defer { held.withLock { _ = $0.remove(key) } }
        let claim = KeyClaim(key, by: instance)
        let deadline = ContinuousClock.now + patience
        try await bus.transact(reading: []) { _ in BusTransaction(state: [claim.key: claim.mark]) }
        do {
            let ended = try await endedRivals(of: claim, on: bus)
            return try await bus.transact(reading: keys + [claim.key]) { present in
                guard present[claim.key] == claim.mark, ContinuousClock.now < deadline else { throw TookTooLong() }
                var transaction = try body(present)
                for key in ended + [claim.key] { transaction.state[key] = .some(nil) }
                return transaction
            }
        } catch {
            _ = try? await bus.transact(reading: []) { _ in BusTransaction(state: [claim.key: nil]) }
            if error is TookTooLong { throw BusError(.unavailable, "a claim could not be used in time") }
            throw error
        }
    }

    /// Makes sure that nobody else has the key, and gives the claims that processes died with.
    private func endedRivals(of claim: KeyClaim, on bus: some EventBus) async throws -> [StateKey] {
        let page = try await bus.state(of: .claims, after: claim.prefix, limit: Self.rivals + 2)
            .prefix { $0.key.starts(with: claim.prefix) }
        let others = page.filter { $0.key != claim.key.key }
        guard others.count <= Self.rivals,
            others.allSatisfy({ sightings.isOver(claim: $0.key, mark: $0.value) })
        else { throw Self.refusal }
        return others.map { StateKey(.claims, $0.key) }
    }

    /// Others may take the claim for one that its process died with.
    private struct TookTooLong: Error {}

    private static let refusal = BusError(.claimed, "somebody else is writing the same key")
}
