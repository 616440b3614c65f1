import CKafka
import Contracts

/// Reads one partition for all who ask: follows it with librdkafka's fetcher, and keeps the last megabytes, so that
/// several who read near one another do not move the fetcher back and forth.
actor PartitionReader {
    private let partition: TopicPartition
    private let handle: KafkaHandle
    private let timeout: Duration
    private let signal = WakeSignal()

    private var fetch: FetchedPartition?
    private var window = MessageWindow()
    private var failure: BusError?
    private var isClosed = false
    private var isBusy = false
    private var line: [CheckedContinuation<Void, Never>] = []

    init(_ partition: TopicPartition, of handle: KafkaHandle, timeout: Duration) {
        self.partition = partition
        self.handle = handle
        self.timeout = timeout
    }

    /// Committed messages from an offset on; none where the partition has none there now.
    /// - Throws: ``BusError``.
    func read(from offset: Int64, maxMessages: Int, maxBytes: Int) async throws -> [StoredMessage] {
        await enter()
        defer { leave() }
        let deadline = ContinuousClock().now + timeout
        var end: Int64?
        while true {
            try await place(at: offset)
            let generation = signal.generation
            take(maxMessages: maxMessages, maxBytes: maxBytes)
            let page = window.page(from: offset, maxMessages: maxMessages, maxBytes: maxBytes)
            if !page.isEmpty {
                window.trim()
                return page
            }
            try await throwFailure()
            if end == nil { end = try await bounds().upperBound }
            guard let end, window.reached < end, offset < end else { return [] }
            guard ContinuousClock().now < deadline else {
                throw BusError(.unavailable, "\(partition.topic)/\(partition.partition) does not come")
            }
            await signal.wait(after: generation, timeout: .milliseconds(500))
            try Task.checkCancellation()
        }
    }

    /// Returns when there is a message at or after an offset, or the time has passed.
    /// - Throws: ``BusError``, `CancellationError`.
    func wait(from offset: Int64, timeout: Duration) async throws {
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        while true {
            let (generation, isThere) = try await look(from: offset)
            let left = clock.now.duration(to: deadline)
            if isThere || left <= .zero { return }
            // Once a second, in case another reader has moved the fetcher away.
            await signal.wait(after: generation, timeout: min(left, .seconds(1)))
            try Task.checkCancellation()
        }
    }

    /// Gives nothing below an offset any more, which the cluster has forgotten.
    func forget(before offset: Int64) async {
        await enter()
        defer { leave() }
        window.forget(before: offset)
    }

    /// Fetches no more until it is read again.
    func rest() async {
        await enter()
        defer { leave() }
        await stop()
    }

    /// Fetches no more, and refuses everyone.
    func close() async {
        isClosed = true
        signal.fire()
        await rest()
    }

    private func look(from offset: Int64) async throws -> (generation: UInt64, isThere: Bool) {
        await enter()
        defer { leave() }
        try await place(at: offset)
        let generation = signal.generation
        take(maxMessages: 64, maxBytes: 1 << 20)
        if window.holds(from: offset) { return (generation, true) }
        // Nothing here is what is waited for.
        window.trim()
        try await throwFailure()
        return (generation, false)
    }

    /// Makes the window one that will show what comes at an offset.
    private func place(at offset: Int64) async throws {
        if isClosed { throw BusError(.closed, "the bus was shut down") }
        if fetch != nil, window.covers(offset) { return }
        let end = try await bounds().upperBound
        let target = max(min(offset, end), 0)
        if fetch != nil, window.covers(target) { return }
        await stop()
        window = MessageWindow(start: target)
        fetch = try FetchedPartition(partition, from: target, of: handle, signal: signal)
    }

    private func take(maxMessages: Int, maxBytes: Int) {
        var messages = 0
        var bytes = 0
        while messages < maxMessages, bytes < maxBytes || messages == 0, let arrival = fetch?.next() {
            switch arrival {
            case .message(let message):
                messages += 1
                bytes += window.append(message)
            case .end(let offset):
                window.reach(offset)
            case .failure(let error):
                failure = error
                return
            }
        }
    }

    private func throwFailure() async throws {
        guard let failure else { return }
        self.failure = nil
        await stop()
        throw failure
    }

    private func stop() async {
        guard let stopping = fetch else { return }
        fetch = nil
        try? await BlockingCalls.run { stopping.stop() }
    }

    private func bounds() async throws -> Range<Int64> {
        let (handle, partition, timeout) = (handle, partition, timeout)
        return try await BlockingCalls.run { try handle.bounds(partition, timeout: timeout) }
    }

    private func enter() async {
        guard isBusy else {
            isBusy = true
            return
        }
        await withCheckedContinuation { line.append($0) }
    }

    private func leave() {
        if line.isEmpty {
            isBusy = false
        } else {
            line.removeFirst().resume()
        }
    }
}
