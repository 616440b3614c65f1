import Contracts
import Logging
import ServiceLifecycle

/// Takes over adapters whose files changed, between two batches; where a change is refused, the old one goes on, and that is
/// said in the log and in readiness.
struct AdapterReloader: Service, CustomStringConvertible {
    private static let interval = Duration.seconds(1)

    let slots: [String: AdapterSlot]
    let source: any AdapterSource
    let logger: Logger

    /// What the log says of it.
    var description: String { "adapters" }

    func run() async throws {
        await Recurrence(interval: Self.interval, waitsFirst: true).run {
            for change in await source.changes() { take(change) }
        } failed: { _ in
        }
    }

    private func take(_ change: AdapterChange) {
        switch change {
        case .changed(let adapter):
            let description = adapter.description
            let metadata: Logger.Metadata = [
                "feed": "\(description.id)", "version": "\(description.version)",
                "fingerprint": "\(description.fingerprint)",
            ]
            guard let slot = slots[description.id] else { return }
            guard slot.adapter.description.fingerprint != description.fingerprint else { return slot.settle() }
            if let reason = slot.replace(by: adapter) {
                logger.error("adapter not taken over", metadata: metadata.merging(["reason": "\(reason)"]) { $1 })
            } else {
                logger.notice("adapter taken over", metadata: metadata)
            }
        case .refused(let feed, let problems):
            slots[feed]?.refuse(problems.first ?? "it cannot be used")
            for problem in problems {
                logger.error("adapter not taken over", metadata: ["feed": "\(feed)", "reason": "\(problem)"])
            }
        case .new(let feed):
            logger.notice("a new feed is taken after a restart", metadata: ["feed": "\(feed)"])
        }
    }
}
