import Contracts
import Formats
import Foundation
import Gateway
import Testing

@Suite struct SpoolRecoveryTests {
    /// Some megabytes, so that it takes several slices and several transactions.
    private static func large() -> [UInt8] {
        let tale = String(repeating: "A tale to fill the row. ", count: 8)
        return RowAdapter.csv((0..<40_000).map { "\($0),Place \($0 % 97),Asha,\(tale),plain," })
    }

    private func spools(_ folder: TestFolder) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/spool")) ?? []
    }

    @Test func aLargeSubmissionGoesThroughASpoolThatIsGoneAfterwards() async throws {
        let folder = TestFolder()
        try await RunningGateway.run(folder: folder) { running in
            let receipt = try await running.settle(Self.large())
            #expect(receipt.slices > 4)
            #expect(receipt.accounts == Receipt.Accounts(framed: 40_000, published: 40_000))
        }
        #expect(spools(folder).isEmpty)
    }

    @Test(arguments: [0, 1, 2])
    func whatWasSpooledIsTakenUpWhereTheRawTopicEnds(transactions: Int) async throws {
        let folder = TestFolder()
        let faulty = FaultyBusBox()
        // A few transactions succeed, then the bus is gone.
        try await RunningGateway.run(folder: folder, wrapping: faulty.wrap) { running in
            faulty.bus?.set {
                $0.transactionsLeft = transactions
            }
            await #expect(throws: SubmissionError.self) {
                try await running.gateway.submit(Self.large(), feed: "in.rows")
            }
        }
        #expect(spools(folder).count == 1)
        try await RunningGateway.run(folder: folder) { running in
            while try await running.gateway.receipts.all().isEmpty {
                try await Task.sleep(for: .milliseconds(10))
            }
            let receipt = try await running.settled(try #require(try await running.gateway.receipts.all().first))
            #expect(receipt.accounts.framed == 40_000)
            #expect(receipt.accounts.settled == 40_000)
            let raw = try await running.messages("cp.raw.in.rows")
            let slices = raw.compactMap { $0.header("setu.slice").flatMap { Int($0) } }
            #expect(slices == Array(0..<receipt.slices))
            #expect(try await running.messages("cp.sighting.v1").count == 40_000)
        }
        #expect(spools(folder).isEmpty)
    }

    @Test func whatIsLeftOfAnEarlierDeliveryGoesBeforeALaterOne() async throws {
        let folder = TestFolder()
        let faulty = FaultyBusBox()
        try await RunningGateway.run(folder: folder, wrapping: faulty.wrap) { running in
            faulty.bus?.set { $0.transactionsLeft = 1 }
            await #expect(throws: SubmissionError.self) {
                try await running.gateway.submit(Self.large(), feed: "in.rows")
            }
            // The bus is back, and the sender goes on before anybody has looked for spools.
            faulty.bus?.set { $0.transactionsLeft = .max }
            let later = try await running.settle(RowAdapter.csv(["39999,Elsewhere,Asha,,plain,"]))
            let raw = try await running.messages("cp.raw.in.rows")
            #expect(raw.last?.header("setu.submission") == later.submission)
            #expect(try await running.messages("cp.sighting.v1").last?.text == "{\"place\":\"Elsewhere\"}")
        }
        #expect(spools(folder).isEmpty)
    }

    @Test func whatWasNeverFinishedIsDeleted() async throws {
        let folder = TestFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/spool", withIntermediateDirectories: true)
        let made = FileManager.default.createFile(atPath: folder.path + "/spool/x.part", contents: Data([1, 2]))
        #expect(made)
        try await RunningGateway.run(folder: folder) { _ in }
        #expect(spools(folder).isEmpty)
    }

    @Test func aDamagedSpoolHarmsNobody() async throws {
        let folder = TestFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/spool", withIntermediateDirectories: true)
        let made = FileManager.default.createFile(
            atPath: folder.path + "/spool/x.spool",
            contents: Data([1, 0, 0, 0, 9])
        )
        #expect(made)
        try await RunningGateway.run(folder: folder) { running in
            let receipt = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]))
            #expect(receipt.accounts.published == 1)
            let health = try await LoopbackClient(running.gateway).get("/readyz")
            #expect(health.status == 200)
            #expect(try JSONValue.parse(health.body)["storage"]?["spoolsSetAside"]?.integerValue == 1)
        }
        #expect(spools(folder) == ["x.damaged"])
    }

    @Test func aSpoolThatCannotBeReadNowWaits() async throws {
        let folder = TestFolder()
        let recorder = LogRecorder()
        // To open it succeeds, to read it does not.
        let spool = folder.path + "/spool/x.spool"
        try FileManager.default.createDirectory(atPath: spool, withIntermediateDirectories: true)
        try await RunningGateway.run(folder: folder, logger: recorder.logger) { running in
            while !recorder.text.contains("submission ") { try await Task.sleep(for: .milliseconds(10)) }
            let health = try await LoopbackClient(running.gateway).get("/readyz").json()
            #expect(health["storage"]?["spoolsWaiting"]?.integerValue == 1)
            #expect(health["storage"]?["spoolsSetAside"]?.integerValue == 0)
        }
        #expect(spools(folder) == ["x.spool"])
        #expect(recorder.text.contains("submission cannot be taken up"))
    }

    @Test func aFolderThatCannotBeListedKeepsTheGatewayFromStarting() async throws {
        let folder = TestFolder()
        let made = FileManager.default.createFile(atPath: folder.path + "/spool", contents: Data())
        #expect(made)
        await #expect(throws: StorageError.self) {
            try await RunningGateway.run(folder: folder) { _ in }
        }
    }

    @Test func whatIsLeftGoesInItsOrderWhoeverTakesItUp() async throws {
        let folder = TestFolder()
        let aside = TestFolder()
        var left: [String] = []
        for _ in 0..<2 {
            // Each is left while no other is, or its sender would be told that nothing of it stays.
            let faulty = FaultyBusBox()
            try await RunningGateway.run(folder: folder, wrapping: faulty.wrap) { running in
                faulty.bus?.set { $0.transactionsLeft = 0 }
                await #expect(throws: SubmissionError.self) {
                    try await running.gateway.submit(Self.large(), feed: "in.rows")
                }
            }
            let name = try #require(spools(folder).first)
            try FileManager.default.moveItem(atPath: folder.path + "/spool/" + name, toPath: aside.path + "/" + name)
            left.append(name)
        }
        for name in left {
            try FileManager.default.moveItem(atPath: aside.path + "/" + name, toPath: folder.path + "/spool/" + name)
        }
        let faulty = FaultyBusBox()
        let wrap: @Sendable (any EventBus) -> any EventBus = { bus in
            let wrapped = faulty.wrap(bus)
            faulty.bus?.set { $0.isStuck = true }
            return wrapped
        }
        let order = try await RunningGateway.run(folder: folder, wrapping: wrap) { running in
            async let later = Self.deliver(to: running)
            // The gateway is at the first of them, and the delivery finds the second.
            try await Task.sleep(for: .seconds(1))
            faulty.bus?.set { $0.isStuck = false }
            let last = try await later.submission
            let raw = try await running.messages("cp.raw.in.rows").compactMap { $0.header("setu.submission") }
            let order = raw.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
            #expect(order.last == last)
            return order
        }
        #expect(order.dropLast().map { $0 + ".spool" } == left)
    }

    /// Delivers a row, again while what is left of earlier deliveries takes too long.
    private static func deliver(to running: RunningGateway) async throws -> Receipt {
        while true {
            do {
                return try await running.gateway.submit(RowAdapter.csv(["1,A,Asha,,plain,"]), feed: "in.rows")
            } catch let error as SubmissionError where error.isRetriable {
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }
}
