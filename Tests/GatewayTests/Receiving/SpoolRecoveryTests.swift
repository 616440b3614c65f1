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
}
