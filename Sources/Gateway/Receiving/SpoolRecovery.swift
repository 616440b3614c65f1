import Contracts
import Logging
import ServiceLifecycle

/// Takes up finished spools that are not wholly on the raw topic: after a crash, or when the bus went away half-way.
struct SpoolRecovery: Service, CustomStringConvertible {
    let spools: SpoolStore
    let appender: RawAppender
    let logger: Logger
    /// How long to wait before looking again.
    var interval: Duration = .seconds(5)
    /// How long a delivery waits for what is left of earlier ones.
    var patience: Duration = .seconds(20)

    /// What the log says of it.
    var description: String { "spool recovery" }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await takeUpAll()
                try? await Task.sleep(for: interval)
            }
        }
    }

    /// Takes up every spool that waits; what fails waits on.
    private func takeUpAll() async {
        do {
            for feed in try spools.waitingFeeds() {
                do {
                    try await takeUp(feed)
                } catch let error as StorageError {
                    logger.warning("submissions wait", metadata: ["feed": "\(feed ?? "")", "reason": "\(error)"])
                }
            }
        } catch let error as StorageError {
            logger.warning("submissions wait", metadata: ["reason": "\(error)"])
        } catch {
            // The bus is away, so that none of the rest can be taken up either.
        }
    }

    /// Takes up the spools of a feed that wait, oldest first, unless somebody else is at it; `nil`: those whose feed is not
    /// known.
    ///
    /// - Throws: ``BusError`` where the bus is away; ``StorageError`` where a spool cannot be read now, and those after it
    ///   wait with it.
    private func takeUp(_ feed: String?) async throws {
        guard spools.claim(feed: feed) else { return }
        defer { spools.release(feed: feed) }
        for submission in try spools.waiting(of: feed) where spools.claim(submission) {
            defer { spools.release(submission) }
            do {
                // One that is gone was taken up by its own delivery just now.
                guard let spool = try spools.open(submission) else {
                    spools.overtake(submission)
                    continue
                }
                let receipt = try await appender.append(spool)
                spools.remove(submission: submission)
                logger.info(
                    "submission taken up",
                    metadata: ["submission": "\(submission)", "feed": "\(receipt.feed)", "slices": "\(receipt.slices)"]
                )
            } catch let error as BusError where error.isRetriable {
                throw error
            } catch let error as StorageError where feed != nil {
                throw error
            } catch let error as BusError where error.code == .claimed {
                // The same delivery is coming in at another gateway: the next time tells whether that was taken.
            } catch is SubmissionError {
                // Its sender has delivered it again, with the same idempotency key, and that was taken.
                spools.remove(submission: submission)
            } catch let error as BinaryFormatError {
                setAside(submission, because: error)
            } catch {
                spools.overtake(submission)
                logger.error(
                    "submission cannot be taken up",
                    metadata: ["submission": "\(submission)", "reason": "\(error)"]
                )
            }
        }
    }

    private func setAside(_ submission: String, because reason: BinaryFormatError) {
        do {
            try spools.setAside(submission: submission)
            logger.error(
                "submission set aside",
                metadata: ["submission": "\(submission)", "reason": "\(reason)"]
            )
        } catch {
            logger.error(
                "submission cannot be set aside",
                metadata: ["submission": "\(submission)", "reason": "\(error)"]
            )
        }
    }

    /// Waits until nothing is left of earlier deliveries of a feed: what was received first is published first.
    ///
    /// - Throws: ``BusError`` where the bus is away; ``SubmissionError`` where it takes too long, or one cannot be read now.
    func takeUp(leftOf feed: String) async throws {
        let deadline = ContinuousClock.now + patience
        while spools.holds(leftOf: feed) {
            do {
                try await takeUp(feed)
            } catch is StorageError {
                throw SubmissionError(.storage, "an earlier delivery of this feed to be read from the gateway's disk")
            }
            guard spools.holds(leftOf: feed) else { return }
            // Somebody else is at it.
            guard ContinuousClock.now < deadline else {
                throw SubmissionError(.unavailable, "an earlier delivery of this feed to be taken up")
            }
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}
