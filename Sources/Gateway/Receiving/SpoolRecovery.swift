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
                try? await takeUpAll()
                try? await Task.sleep(for: interval)
            }
        }
    }

    /// Takes up every spool that waits; what fails waits on.
    ///
    /// - Throws: ``BusError`` where the bus is away, so that none of the rest can be taken up either.
    func takeUpAll() async throws(BusError) {
        for submission in spools.waiting() where spools.claim(submission) {
            defer { spools.release(submission) }
            do {
                let receipt = try await appender.append(try spools.open(submission))
                spools.remove(submission: submission)
                logger.info(
                    "submission taken up",
                    metadata: ["submission": "\(submission)", "feed": "\(receipt.feed)", "slices": "\(receipt.slices)"]
                )
            } catch let error as BusError where error.isRetriable {
                throw error
            } catch let error as BusError where error.code == .claimed {
                // The same delivery is coming in at another gateway: the next time tells whether that was taken.
            } catch is SubmissionError {
                // Its sender has delivered it again, with the same idempotency key, and that was taken.
                spools.remove(submission: submission)
            } catch let error as BinaryFormatError {
                spools.setAside(submission: submission)
                logger.error(
                    "submission set aside",
                    metadata: ["submission": "\(submission)", "reason": "\(error)"]
                )
            } catch {
                spools.overtake(submission)
                logger.error(
                    "submission cannot be taken up",
                    metadata: ["submission": "\(submission)", "reason": "\(error)"]
                )
            }
        }
    }

    /// Waits until nothing is left of earlier deliveries of a feed: what was received first is published first.
    ///
    /// - Throws: ``BusError`` where the bus is away; ``SubmissionError`` where it takes too long.
    func takeUp(leftOf feed: String) async throws {
        let deadline = ContinuousClock.now + patience
        while spools.holds(leftOf: feed) {
            try await takeUpAll()
            guard spools.holds(leftOf: feed) else { return }
            // Somebody else is at it.
            guard ContinuousClock.now < deadline else {
                throw SubmissionError(.unavailable, "an earlier delivery of this feed to be taken up")
            }
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}
