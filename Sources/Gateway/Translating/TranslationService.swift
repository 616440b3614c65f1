import Contracts
import Foundation
import Logging
import ServiceLifecycle

/// Runs a worker for every partition of the raw topics that are this gateway's, as the bus shares them out.
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
        await cancelWhenGracefulShutdown { await translate() }
        // Feeds that stopped are no reason for the gateway to stop: raw keeps arriving.
        try? await gracefulShutdown()
    }

    private func translate() async {
        var topics: [Topic: Feed] = [:]
        for feed in feeds {
            do {
                topics[.raw(feed: feed.id)] = try await retrying([feed]) {
                    let topic = Topic.raw(feed: feed.id)
                    try await bus.createTopic(topic, partitions: feed.settings.partitions, compacted: false)
                    return feed
                }
            } catch {
                stop([feed], error)
            }
        }
        do {
            let ownership = try await retrying(topics.values) {
                try await bus.ownership(of: topics.keys.sorted(), group: TranslationWorker.group)
            }
            for feed in topics.values { statuses[feed.id]?.busIsAway("the cluster to say who translates what") }
            await follow(ownership, topics)
        } catch {
            stop(topics.values, error)
        }
    }

    /// Works on what is owned, until that changes, and so on: whoever has a partition after this one begins where its
    /// last transaction ended.
    private func follow(_ ownership: AsyncStream<Set<TopicPartition>>, _ topics: [Topic: Feed]) async {
        var changes = ownership.makeAsyncIterator()
        var owned = await changes.next()
        while let partitions = owned {
            tell(partitions, topics)
            owned = await withDiscardingTaskGroup { workers in
                for partition in partitions {
                    guard let worker = worker(partition, topics) else { continue }
                    workers.addTask { await worker.run() }
                }
                let change = await changes.next()
                workers.cancelAll()
                return change
            }
        }
    }

    private func tell(_ partitions: Set<TopicPartition>, _ topics: [Topic: Feed]) {
        for (topic, feed) in topics {
            let isHere = partitions.contains { $0.topic == topic }
            if isHere { statuses[feed.id]?.takeUp() } else { statuses[feed.id]?.giveUp() }
        }
        let ids = Set(partitions.compactMap { topics[$0.topic]?.id }).sorted()
        logger.info("feeds of this gateway", metadata: ["feeds": "\(ids.joined(separator: " "))"])
    }

    private func worker(_ partition: TopicPartition, _ topics: [Topic: Feed]) -> TranslationWorker? {
        guard let feed = topics[partition.topic], let status = statuses[feed.id] else { return nil }
        return TranslationWorker(
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

    private func retrying<Result>(
        _ feeds: some Sequence<Feed>,
        _ body: () async throws -> Result
    ) async throws -> Result {
        let result = try await backoff.retrying(
            onRetry: { error in for feed in feeds { statuses[feed.id]?.busIsAway(error.description) } },
            body
        )
        for feed in feeds { statuses[feed.id]?.busIsBack() }
        return result
    }

    private func stop(_ feeds: some Sequence<Feed>, _ error: any Error) {
        guard !Task.isCancelled else { return }
        for feed in feeds {
            statuses[feed.id]?.stop("\(error)")
            logger.critical("feed stopped", metadata: ["feed": "\(feed.id)", "reason": "\(error)"])
        }
    }
}
