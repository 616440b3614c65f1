import Contracts

/// What a bus promises when it ends.
enum ShutdownChecks {
    static let all: [EventBusConformance.Check] = [
        EventBusConformance.Check("shutdownWakesAndRefuses", shutdownWakesAndRefuses)
    ]

    private static func shutdownWakesAndRefuses(_ bench: ConformanceBench) async throws {
        let partition = TopicPartition(bench.topic())
        try await bench.bus.append([bench.message(partition.topic, "a")])
        let waiting = Task { try await bench.bus.waitForMessages(partition, from: 1000, timeout: .seconds(50)) }
        try await Task.sleep(for: .milliseconds(50))
        let clock = ContinuousClock()
        let start = clock.now
        await bench.bus.shutdown()
        _ = await waiting.result
        try bench.expect(clock.now - start < .seconds(30), "who waited was not woken")
        await bench.bus.shutdown()
        do {
            try await bench.bus.append([bench.message(partition.topic, "b")])
            throw ConformanceFailure(check: bench.check, reason: "a message was taken after the end")
        } catch let error as BusError {
            try bench.expect(error.code == .closed, "the error's code is \(error.code.rawValue)")
        }
    }
}
