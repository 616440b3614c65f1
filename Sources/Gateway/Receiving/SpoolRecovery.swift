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
    func takeUpAll() async {
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
                return
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
                logger.error(
                    "submission cannot be taken up",
                    metadata: ["submission": "\(submission)", "reason": "\(error)"]
                )
            }
        }
    }
}
