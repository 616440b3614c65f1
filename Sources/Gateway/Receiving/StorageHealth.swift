import Contracts
import Dispatch
import Logging
import Synchronization

/// Whether what comes in can be made durable: the folder of spools is tried, and the bus where it refused before.
final class StorageHealth: Sendable {
    private struct State {
        /// Why the bus's disk refused, until something was written again.
        var refusal: BusError?
        /// What was found last.
        var trouble: String?
        /// Whether the log says that nothing can be made durable.
        var isLogged = false
        var lookedAt: ContinuousClock.Instant?
    }

    /// How long a finding holds, so that nobody can keep the disk busy by asking.
    private static let lookInterval = Duration.seconds(1)
    private static let probe = StateKey(.probes, Array("storage".utf8))

    private let spools: SpoolStore
    private let bus: any EventBus
    private let logger: Logger
    private let state = Mutex(State())

    init(spools: SpoolStore, bus: any EventBus, logger: Logger) {
        self.spools = spools
        self.bus = bus
        self.logger = logger
    }

    /// Takes account of how a delivery was written: `nil` if it was.
    func note(_ error: BusError?) {
        state.withLock { state in
            if let error, error.code != .storage, error.code != .damaged { return }
            state.refusal = error
            if error != nil { state.lookedAt = nil }
            if let error { log(error.description, &state) }
        }
    }

    /// Logs a change for the worse or the better, once.
    private func log(_ trouble: String?, _ state: inout State) {
        guard state.isLogged != (trouble != nil) else { return }
        state.isLogged = trouble != nil
        if let trouble {
            logger.error("nothing can be made durable; deliveries are answered 503", metadata: ["reason": "\(trouble)"])
        } else {
            logger.notice("deliveries can be made durable again")
        }
    }

    /// How many spools wait to be taken up, and how many were set aside because they are damaged.
    ///
    /// - Throws: ``StorageError``.
    func spoolCounts() throws(StorageError) -> (waiting: Int, setAside: Int) { try spools.counts() }

    /// Why nothing can be made durable at present, if so.
    func trouble() async -> String? {
        let (isFresh, known, refusal) = state.withLock { state in
            let isFresh = state.lookedAt.map { ContinuousClock.now - $0 < Self.lookInterval } ?? false
            if !isFresh { state.lookedAt = .now }
            return (isFresh, state.trouble, state.refusal)
        }
        if isFresh { return known }
        let found = await look(refusal)
        state.withLock { state in
            state.trouble = found
            log(found, &state)
        }
        return found
    }

    private func look(_ refusal: BusError?) async -> String? {
        if let refusal {
            do {
                // Whether there is room is known only by writing.
                try await bus.transact(reading: []) { _ in BusTransaction(state: [Self.probe: [1]]) }
                state.withLock { $0.refusal = nil }
            } catch let error as BusError {
                return error.description
            } catch {
                return refusal.description
            }
        }
        return await withCheckedContinuation { continuation in
            // Waiting for a disk has no place on the threads that serve requests.
            DispatchQueue.global().async { [spools] in continuation.resume(returning: spools.refusal()) }
        }
    }
}
