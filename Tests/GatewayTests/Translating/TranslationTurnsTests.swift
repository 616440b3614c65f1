import Gateway
import Synchronization
import Testing

/// The order in which turns were had.
private final class Order: Sendable {
    private let state = Mutex<[String]>([])

    var names: [String] { state.withLock { $0 } }

    func append(_ name: String) {
        state.withLock { $0.append(name) }
    }
}

@Suite struct TranslationTurnsTests {
    @Test func emergenciesGoBeforeOthersThatAskedEarlier() async throws {
        let turns = TranslationTurns(count: 1)
        let order = Order()
        try await withThrowingTaskGroup(of: Void.self) { group in
            let (gate, open) = AsyncStream<Void>.makeStream()
            group.addTask {
                try await turns.take(isEmergency: false) {
                    order.append("gate")
                    for await _ in gate { break }
                }
            }
            while order.names != ["gate"] {
                try await Task.sleep(for: .milliseconds(1))
            }
            for (number, (name, isEmergency)) in [("first", false), ("second", false), ("urgent", true)].enumerated() {
                group.addTask {
                    try await turns.take(isEmergency: isEmergency) { order.append(name) }
                }
                while turns.waiting <= number {
                    try await Task.sleep(for: .milliseconds(1))
                }
            }
            open.yield()
            try await group.waitForAll()
        }
        #expect(order.names == ["gate", "urgent", "first", "second"])
    }

    @Test func aTurnWaitedForInVainIsGivenUp() async throws {
        let turns = TranslationTurns(count: 1)
        try await turns.take(isEmergency: false) {
            let waiting = Task { try await turns.take(isEmergency: true) {} }
            while turns.waiting == 0 {
                try await Task.sleep(for: .milliseconds(1))
            }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
        }
        try await turns.take(isEmergency: false) {}
    }

    @Test func noFeedHasASecondTurnBeforeEveryOtherHadItsFirst() async throws {
        let turns = TranslationTurns(count: 1)
        let order = Order()
        let feeds = (0..<40).map { "feed \($0)" }
        try await withThrowingTaskGroup(of: Void.self) { group in
            let (gate, open) = AsyncStream<Void>.makeStream()
            group.addTask { try await turns.take(isEmergency: false) { for await _ in gate { break } } }
            while turns.waiting > 0 { try await Task.sleep(for: .milliseconds(1)) }
            for (number, feed) in feeds.enumerated() {
                group.addTask {
                    for _ in 0..<5 {
                        try await turns.take(isEmergency: false) { order.append(feed) }
                    }
                }
                while turns.waiting <= number { try await Task.sleep(for: .milliseconds(1)) }
            }
            open.yield()
            try await group.waitForAll()
        }
        let had = order.names
        #expect(had.count == feeds.count * 5)
        // Each asks again after its turn, so behind all the others.
        #expect(Set(had.prefix(feeds.count)).count == feeds.count)
        for index in had.indices.dropLast() { #expect(had[index] != had[index + 1] || index >= had.count - 2) }
    }
}
