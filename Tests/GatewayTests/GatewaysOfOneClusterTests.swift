import Contracts
import ContractsTesting
import Formats
import Foundation
import Gateway
import KafkaTesting
import Testing

/// Two gateways on one cluster, which share its feeds.
@Suite(.serialized, .timeLimit(.minutes(30))) struct GatewaysOfOneClusterTests {
    private typealias BusMaker = @Sendable (_ sealer: any ValueSealer, _ instance: String) async throws -> any EventBus

    private let feeds = (0..<4).map { "in.rows\($0)-\(UUID().uuidString.prefix(6).lowercased())" }

    @Test func feedThatMovesGoesOnWithItsRevisionsAndReceipts() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        try await moveFeeds { try await broker.bus(instance: $1, sealer: $0) }
    }

    @Test(
        .enabled(
            if: RealCluster.address != nil,
            "SETU_TEST_KAFKA is not set: our own broker is what we know of Kafka"
        )
    )
    func feedThatMovesGoesOnWithItsRevisionsAndReceiptsOnACluster() async throws {
        let mark = RealCluster.instance()
        // Not the gateways' own key: the cluster's state may be of tests before this.
        try await moveFeeds { _, instance in try await RealCluster.bus(instance: "\(mark)-\(instance)") }
    }

    @Test func keyThatComesToTwoGatewaysInOneInstantIsTakenByOne() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        let makeBus: BusMaker = { try await broker.bus(instance: $1, sealer: $0) }
        let folders = try TestFolder.ofOneKey(2)
        try await run(folders[0], makeBus) { one in
            try await run(folders[1], makeBus) { two in try await deliverAtOnce(to: [one, two]) }
        }
    }

    @Test func letterThatTwoGatewaysReplayInOneInstantIsTakenUpOnce() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        let makeBus: BusMaker = { try await broker.bus(instance: $1, sealer: $0) }
        let folders = try TestFolder.ofOneKey(2)
        let feed = feeds[0]
        try await run(folders[0], makeBus) { one in
            try await run(folders[1], makeBus) { two in
                let rows = (0..<6).map { "\($0),A,,,bad," }
                #expect(try await one.settle(RowAdapter.csv(rows), feed: feed).accounts.rejected == 6)
                let letters = TopicPartition(.deadLetter(feed: feed))
                for letter in try await one.bus.read(letters, from: 0, maxMessages: 99, maxBytes: 1 << 20) {
                    let id = DeadLetterID(feed: feed, offset: letter.offset)
                    async let first = one.gateway.replay(id)
                    async let second = two.gateway.replay(id)
                    let taken = try await [first, second].compactMap { $0 }
                    #expect(taken.count == 1)
                    for receipt in taken { _ = try await one.settled(receipt) }
                }
                #expect(try await one.bus.everything(in: letters).count == 12)
            }
        }
    }

    /// Deliveries come without a pause while a second gateway comes and goes.
    @Test(.enabled(if: RealCluster.address != nil, "SETU_TEST_KAFKA is not set: only a broker hides what was aborted"))
    func nothingIsPublishedTwiceWhileFeedsMove() async throws {
        let mark = RealCluster.instance()
        let makeBus: BusMaker = { _, instance in try await RealCluster.bus(instance: "\(mark)-\(instance)") }
        let folders = try TestFolder.ofOneKey(2)
        try await run(folders[0], makeBus) { one in
            async let receipts = deliver(to: one, rounds: 60)
            for _ in 0..<2 {
                try await run(folders[1], makeBus) { two in
                    try await haveShared([one, two])
                    try await Task.sleep(for: .seconds(2))
                }
            }
            for receipt in try await receipts {
                let accounts = try await one.settled(receipt).accounts
                #expect(accounts == Receipt.Accounts(framed: 50, published: 48, rejected: 2))
            }
            for feed in feeds {
                let events = try await PublishedEvents(on: one.bus, of: feed)
                #expect(events.count == 60 * 48)
                #expect(events.ids.count == events.count)
                #expect(events.sequences.values.allSatisfy { $0 == Array(1...60) })
                let letters = try await one.messages("cp.dead-letter.\(feed)")
                #expect(letters.count == 60 * 2)
            }
        }
    }

    /// Run it on one node, which is then away until it is started again, and on three, where a leader moves.
    @Test(
        .enabled(
            if: ClusterFaults.areGiven,
            """
            SETU_TEST_KAFKA, SETU_TEST_KAFKA_KILL and SETU_TEST_KAFKA_START are not set: only a broker of another process \
            can be killed, and only one that writes to disk comes back with what it promised
            """
        )
    )
    func nodeThatIsKilledAndStartedAgainLosesAndDoublesNothing() async throws {
        let mark = RealCluster.instance()
        let makeBus: BusMaker = { _, instance in try await RealCluster.bus(instance: "\(mark)-\(instance)") }
        let folders = try TestFolder.ofOneKey(2)
        try await run(folders[0], makeBus) { one in
            try await run(folders[1], makeBus) { two in
                try await haveShared([one, two])
                async let first = deliver(to: one, rounds: 60, isPatient: true)
                async let second = deliver(to: two, rounds: 60, isPatient: true)
                for _ in 0..<2 {
                    try await Task.sleep(for: .seconds(3))
                    try ClusterFaults.run(ClusterFaults.kill)
                    try await Task.sleep(for: .seconds(5))
                    try ClusterFaults.run(ClusterFaults.start)
                }
                let receipts = try await first + second
                for receipt in receipts { _ = try await one.settled(receipt) }
                try await expectOrder(on: one.bus)
                // What was answered is there, by its receipts; nothing twice, by the ids.
                let letters = receipts.count * 2
                var found = 0
                for feed in feeds {
                    found += try await one.bus.everything(in: TopicPartition(.deadLetter(feed: feed))).count
                }
                #expect(found >= letters)
            }
        }
    }

    /// No event twice, and each subject's in order.
    private func expectOrder(on bus: any EventBus) async throws {
        for feed in feeds {
            let events = try await PublishedEvents(on: bus, of: feed)
            #expect(events.ids.count == events.count)
            for sequence in events.sequences.values { #expect(sequence == Array(1...sequence.count)) }
        }
    }

    private func moveFeeds(_ makeBus: @escaping BusMaker) async throws {
        let folders = try TestFolder.ofOneKey(2)
        try await run(folders[0], makeBus) { one in
            for feed in feeds {
                let receipt = try await one.settle(RowAdapter.csv(["1,A,,,plain,", "2,B,,,plain,"]), feed: feed)
                #expect(receipt.accounts.published == 2)
            }
            try await run(folders[1], makeBus) { two in
                try await haveShared([one, two])
                for feed in here(one) {
                    let error = await #expect(throws: BusError.self) {
                        try await two.bus.transact(owning: feed, reading: []) { _ in BusTransaction() }
                    }
                    #expect(error?.code == .revoked)
                    try await one.bus.transact(owning: feed, reading: []) { _ in BusTransaction() }
                }
                for feed in feeds {
                    let rows = ["1,A,,,plain,", "2,C,,,plain,", "3,D,,,plain,"]
                    let receipt = try await two.settle(RowAdapter.csv(rows), feed: feed)
                    #expect(receipt.accounts == Receipt.Accounts(framed: 3, published: 2, unchanged: 1))
                    #expect(try await one.gateway.receipts.receipt(receipt.submission) == receipt)
                }
                try await deliverOnce(to: [one, two])
            }
            while here(one).count < feeds.count { try await Task.sleep(for: .milliseconds(50)) }
            for feed in feeds {
                let rows = ["1,A,,,plain,", "2,C,,,plain,", "3,E,,,plain,"]
                let receipt = try await one.settle(RowAdapter.csv(rows), feed: feed)
                #expect(receipt.accounts == Receipt.Accounts(framed: 3, published: 1, unchanged: 2))
                let events = try await PublishedEvents(on: one.bus, of: feed)
                #expect(events.sequences.values.sorted { $0.count < $1.count } == [[1], [1, 2], [1, 2]])
            }
        }
    }

    /// The same delivery, by its name, comes to every gateway and is taken by the first.
    private func deliverOnce(to gateways: [RunningGateway]) async throws {
        var ids: Set<String> = []
        for gateway in gateways {
            let client = try await LoopbackClient(gateway.gateway)
            let path = "/v1/feeds/\(feeds[0])/submissions"
            let answer = try await client.post(path, RowAdapter.csv([]), ["Idempotency-Key": "\"once\""])
            ids.insert(try #require(try JSONValue.parse(answer.body)["id"]?.stringValue))
        }
        #expect(ids.count == 1)
    }

    /// Deliveries by their names come to all gateways in the same instant: one takes each, or none does and it comes again.
    private func deliverAtOnce(to gateways: [RunningGateway]) async throws {
        let path = "/v1/feeds/\(feeds[0])/submissions"
        var clients: [LoopbackClient] = []
        for gateway in gateways { clients.append(try await LoopbackClient(gateway.gateway)) }
        for number in 0..<20 {
            let body = RowAdapter.csv(["\(number),At once,,,plain,"])
            let headers = ["Idempotency-Key": "\"at-once-\(number)\""]
            var ids: Set<String> = []
            for _ in 0..<2 {
                try await withThrowingTaskGroup(of: LoopbackClient.Answer.self) { group in
                    for client in clients { group.addTask { try await client.post(path, body, headers) } }
                    for try await answer in group {
                        try #require([202, 409, 503].contains(answer.status), "\(answer.text)")
                        guard answer.status == 202 else { continue }
                        ids.insert(try #require(try JSONValue.parse(answer.body)["id"]?.stringValue))
                    }
                }
            }
            #expect(ids.count <= 1)
            var answer = try await clients[0].post(path, body, headers)
            // A machine that is busy may have had no time for it.
            while answer.status == 503 || answer.status == 409 {
                try await Task.sleep(for: .milliseconds(100))
                answer = try await clients[0].post(path, body, headers)
            }
            #expect(answer.status == 202)
            ids.insert(try #require(try JSONValue.parse(answer.body)["id"]?.stringValue))
            #expect(ids.count == 1)
        }
    }

    /// Sends every feed its subjects again and again, each time with other content, without waiting for their fates.
    private func deliver(
        to gateway: RunningGateway,
        rounds: Int,
        isPatient: Bool = false
    ) async throws -> [Receipt] {
        var receipts: [Receipt] = []
        for round in 0..<rounds {
            for feed in feeds {
                let rows = (0..<50).map { "\($0),P\(round),,,\($0 < 48 ? "plain" : "bad")," }
                while true {
                    do {
                        receipts.append(try await gateway.gateway.submit(RowAdapter.csv(rows), feed: feed))
                        break
                    } catch let error as SubmissionError where isPatient && error.isRetriable {
                        try await Task.sleep(for: .milliseconds(200))
                    }
                }
            }
            try await Task.sleep(for: .milliseconds(200))
        }
        return receipts
    }

    private func run<Result: Sendable>(
        _ folder: TestFolder,
        _ makeBus: @escaping BusMaker,
        _ body: @escaping @Sendable (RunningGateway) async throws -> Result
    ) async throws -> Result {
        try await RunningGateway.run(
            adapters: feeds.map { RowAdapter(id: $0) },
            folder: folder,
            on: { try await makeBus($0.sealer, String($1.suffix(8))) },
            body
        )
    }

    /// Waits until every feed is at exactly one of the gateways, and each has some.
    private func haveShared(_ gateways: [RunningGateway]) async throws {
        while true {
            let shares = gateways.map(here)
            if !shares.contains([]), shares.flatMap({ $0 }).sorted() == feeds.sorted() { return }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    private func here(_ gateway: RunningGateway) -> [String] {
        gateway.gateway.control.feeds.filter { $0.state == "running" }.map(\.id)
    }
}
