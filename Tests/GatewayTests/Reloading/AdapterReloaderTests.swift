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
            source.announce(.changed(RowAdapter()))
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

    @Test func anErasureSearchesWithTheAdapterOfNow() async throws {
        let source = Announced()
        try await RunningGateway.run(reloading: source) { running in
            source.announce(.changed(RowAdapter(fingerprint: "00000000000000aa", knowsBad: true)))
            try await source.settled()
            // The adapter of the start refuses this row, so to that one it is nobody's.
            #expect(try await running.settle(RowAdapter.csv(["1,A,Asha,,bad,"])).accounts.published == 1)
            let event = try #require(try await running.messages("cp.sighting.v1").first)
            let subject = try #require(event.header("ce_subject"))
            let demanded = try await running.gateway.erasures.request(subject, by: Operator.meena())
            var report = try #require(try await running.gateway.erasures.report(demanded.id))
            while report.finishedAt == nil {
                try await Task.sleep(for: .milliseconds(20))
                report = try #require(try await running.gateway.erasures.report(demanded.id))
            }
            #expect(report.slices == 1)
        }
    }

    @Test func aRevealedOriginalNamesTheAdapterOfNow() async throws {
        let source = Announced()
        try await RunningGateway.run(reloading: source) { running in
            let receipt = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]))
            source.announce(.changed(RowAdapter(fingerprint: "00000000000000aa")))
            try await source.settled()
            let client = try await LoopbackClient(running.gateway)
            let said: JSONValue = ["as": "Meena", "why": "to explain it"]
            let path = "/v1/feeds/in.rows/originals/\(receipt.submission)/0/reveal"
            let answer = try await client.post(path, said.bytes, try running.operatorHeaders())
            #expect(answer.status == 200)
            #expect(try answer.json()["fingerprint"]?.stringValue == "00000000000000aa")
        }
    }
}
