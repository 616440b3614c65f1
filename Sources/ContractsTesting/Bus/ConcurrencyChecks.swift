import Contracts

/// What a bus promises to callers that run at the same time.
enum ConcurrencyChecks {
    static let all: [EventBusConformance.Check] = [
        EventBusConformance.Check("concurrentAppendsLoseNothing", concurrentAppendsLoseNothing),
        EventBusConformance.Check("concurrentTransactionsLoseNoUpdate", concurrentTransactionsLoseNoUpdate),
        EventBusConformance.Check("oneCallersErrorIsNotAnothers", oneCallersErrorIsNotAnothers),
        EventBusConformance.Check("aKeyIsClaimedByOneAtATime", aKeyIsClaimedByOneAtATime),
    ]

    private struct Refusal: Error {}

    private static func concurrentAppendsLoseNothing(_ bench: ConformanceBench) async throws {
        let topic = bench.topic()
        let bus = bench.bus
        let offsets = try await withThrowingTaskGroup(of: [StoredPosition].self) { group in
            for caller in 0..<40 {
                group.addTask {
                    try await bus.append((0..<10).map { bench.message(topic, key: "\(caller)", "\(caller)/\($0)") })
                }
            }
            return try await group.reduce(into: []) { $0 += $1.map(\.offset) }
        }
        let known = offsets.filter { $0 >= 0 }
        try bench.expect(Set(known).count == known.count, "an offset was given twice")
        let read = try await bench.readAll(TopicPartition(topic), expecting: 400)
        for caller in 0..<40 {
            let values = read.filter { $0.message.key == Array("\(caller)".utf8) }.map(bench.text)
            try bench.expect(values == (0..<10).map { "\(caller)/\($0)" }, "a caller's messages are \(values)")
        }
    }

    private static func concurrentTransactionsLoseNoUpdate(_ bench: ConformanceBench) async throws {
        let counters = [StateKey(bench.table(), [1]), StateKey(bench.table(), [2])]
        let topic = bench.topic()
        let bus = bench.bus
        try await withThrowingTaskGroup { group in
            for caller in 0..<50 {
                group.addTask {
                    let key = counters[caller % 2]
                    try await bus.transact(reading: [key]) { state in
                        let count = (state[key]?.first ?? 0) + 1
                        return BusTransaction(messages: [bench.message(topic, "\(count)")], state: [key: [count]])
                    }
                }
            }
            try await group.waitForAll()
        }
        let state = try await bus.state(counters)
        try bench.expect(
            state == [counters[0]: [25], counters[1]: [25]],
            "counters are \(state.values), not 25 and 25"
        )
        let read = try await bench.readAll(TopicPartition(topic), expecting: 50)
        let counts = read.compactMap { Int(bench.text($0)) }.sorted()
        try bench.expect(counts == (1...25).flatMap { [$0, $0] }, "an update saw another's state")
    }

    private static func aKeyIsClaimedByOneAtATime(_ bench: ConformanceBench) async throws {
        let key = StateKey(bench.table(), [1])
        let bus = bench.bus
        // Whether its error left the key to others.
        _ = try? await bus.transact(claiming: key, reading: [key]) { _ in throw Refusal() }
        let written = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<12 {
                group.addTask {
                    do {
                        try await bus.transact(claiming: key, reading: [key]) { state in
                            BusTransaction(state: [key: [(state[key]?.first ?? 0) + 1]])
                        }
                        return 1
                    } catch let error as BusError where error.code == .claimed || error.isRetriable {
                        // Where a bus does not know whether it wrote, there may be more than is counted.
                        return 0
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        let count = try await bus.state([key])[key]?.first ?? 0
        try bench.expect(Int(count) >= written, "\(written) callers wrote, \(count) updates are there")
        try await bus.transact(claiming: key, reading: [key]) { _ in BusTransaction(state: [key: nil]) }
        try bench.expect(try await bus.state([key]).isEmpty, "a claimed key keeps what was removed")
    }

    private static func oneCallersErrorIsNotAnothers(_ bench: ConformanceBench) async throws {
        let topic = bench.topic()
        let bus = bench.bus
        let failures = await withTaskGroup(of: Bool.self) { group in
            for caller in 0..<30 {
                group.addTask {
                    do {
                        try await bus.transact(reading: []) { _ in
                            if caller % 3 == 0 { throw Refusal() }
                            return BusTransaction(messages: [bench.message(topic, "\(caller)")])
                        }
                        return false
                    } catch {
                        return true
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        try bench.expect(failures == 10, "\(failures) callers failed where 10 threw")
        _ = try await bench.readAll(TopicPartition(topic), expecting: 20)
    }
}
