import Contracts
import Foundation
import Logging
import ServiceLifecycle

/// Runs a worker for every partition of every feed's raw topic.
struct TranslationService: Service, CustomStringConvertible {
    let feeds: [Feed]
    let bus: any EventBus
    let keys: TranslationKeys
    let schemaBase: String
    let statuses: [String: FeedStatus]
    let instruments: Instruments
    let logger: Logger
    let turns = TranslationTurns(count: ProcessInfo.processInfo.activeProcessorCount)
    var backoff = Backoff()

    /// What the log says of it; never its keys.
    var description: String { "translation" }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                for feed in feeds {
                    group.addTask { await run(feed) }
                }
            }
        }
        // Feeds that stopped are no reason for the gateway to stop: raw keeps arriving.
        try? await gracefulShutdown()
    }

    private func run(_ feed: Feed) async {
        guard let status = statuses[feed.id] else { return }
        do {
            let topic = Topic.raw(feed: feed.id)
            let partitions = try await backoff.retrying(
                onRetry: { status.busIsAway($0.description) },
                {
                    try await bus.createTopic(topic, partitions: feed.settings.partitions, compacted: false)
                    return try await bus.partitionCount(topic)
                }
            )
            status.busIsBack()
            await withDiscardingTaskGroup { group in
                for partition in 0..<partitions {
                    let worker = worker(feed, TopicPartition(topic, partition), status)
                    group.addTask { await worker.run() }
                }
            }
        } catch is CancellationError {
            return
        } catch {
            guard !Task.isCancelled else { return }
            status.stop("\(error)")
            logger.critical("feed stopped", metadata: ["feed": "\(feed.id)", "reason": "\(error)"])
        }
    }

    private func worker(_ feed: Feed, _ partition: TopicPartition, _ status: FeedStatus) -> TranslationWorker {
        TranslationWorker(
            feed: feed,
            partition: partition,
            bus: bus,
            keys: keys,
            assembler: EventAssembler(adapter: feed.description, keys: keys, schemaBase: schemaBase),
            turns: turns,
            status: status,
            instruments: instruments.feed(feed.id),
            logger: logger,
            backoff: backoff
        )
    }
}
