import Contracts
import Formats
import Gateway
import Synchronization
import Testing

@Suite struct AdapterReloaderTests {
    /// Says what a test tells it to, once.
    private final class Announced: AdapterSource {
        private let waiting = Mutex<[AdapterChange]>([])
        private let asked = Mutex(0)

        func announce(_ change: AdapterChange) {
            waiting.withLock { $0.append(change) }
        }

        func changes() async -> [AdapterChange] {
            asked.withLock { $0 += 1 }
            return waiting.withLock { waiting in
                defer { waiting = [] }
                return waiting
            }
        }

        /// Waits until what was announced is taken over: the next time it is asked, that is done.
        func settled() async throws {
            let before = asked.withLock { $0 }
            while asked.withLock({ $0 }) < before + 2 { try await Task.sleep(for: .milliseconds(20)) }
        }
    }

    @Test func aChangedAdapterTranslatesTheNextBatchWithoutARestart() async throws {
        let source = Announced()
        try await RunningGateway.run(reloading: source) { running in
            #expect(try await running.settle(RowAdapter.csv(["1,A,,,bad,"])).accounts.rejected == 1)
            source.announce(.changed(RowAdapter(fingerprint: "00000000000000aa", knowsBad: true)))
            try await source.settled()
            #expect(running.gateway.control.feeds.map(\.fingerprint) == ["00000000000000aa"])
            #expect(try await running.settle(RowAdapter.csv(["2,A,,,bad,"])).accounts.published == 1)
        }
    }

    @Test func aRefusedChangeIsToldAndTheOldAdapterGoesOn() async throws {
        let source = Announced()
        try await RunningGateway.run(reloading: source) { running in
            source.announce(
                .refused(feed: "in.rows", problems: ["adapter.yaml:3:1: error: TABLE_UNKNOWN_KEY: no such key"])
            )
            try await source.settled()
            let feed = try #require(running.gateway.control.feeds.first)
            #expect(feed.fingerprint == "0123456789abcdef")
            #expect(feed.adapterRefused?.contains("TABLE_UNKNOWN_KEY") == true)
            #expect(try await running.settle(RowAdapter.csv(["1,A,,,plain,"])).accounts.published == 1)
            source.announce(.unchanged(feed: "in.rows"))
            try await source.settled()
            #expect(running.gateway.control.feeds.first?.adapterRefused == nil)
        }
    }

    @Test func whatTakesARestartIsRefused() async throws {
        let source = Announced()
        try await RunningGateway.run(reloading: source) { running in
            source.announce(.changed(RowAdapter(isEmergencyClass: true, fingerprint: "00000000000000bb")))
            try await source.settled()
            let feed = try #require(running.gateway.control.feeds.first)
            #expect(feed.fingerprint == "0123456789abcdef")
            #expect(feed.adapterRefused?.contains("restart") == true)
        }
    }
}
