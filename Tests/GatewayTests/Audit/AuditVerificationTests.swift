import Contracts
import EventBus
import Gateway
import Testing

@Suite struct AuditVerificationTests {
    /// What another bus holds of a log: its messages as somebody left them, and the ends of its chains.
    private func log(
        of entries: Int = 5,
        _ tampering: (inout [Message], inout [StateKey: [UInt8]?]) -> Void = { _, _ in }
    ) async throws -> (bus: EmbeddedBus, keyring: Keyring, heads: [AuditChainHead], folder: TestFolder) {
        let folder = TestFolder()
        let keyring = try Keyring(dataFolder: folder.path)
        let own = try EmbeddedBus(path: folder.path + "/own.sqlite", sealer: keyring.sealer)
        let audit = try AuditLog(dataFolder: folder.path, keyring: keyring, bus: own)
        var heads: [AuditChainHead] = []
        for number in 1...entries {
            let said = try AuditStatement(name: "Asha", credential: "operator-token", reason: "reason \(number)")
            try await audit.record(.feedPaused, on: AuditObject(feed: "in.rows"), by: said)
            heads += try await AuditVerification(keyring: keyring, bus: own).run().chains.map(\.head)
        }
        var messages = try await own.read(TopicPartition(.audit), from: 0, maxMessages: 100, maxBytes: 1 << 20)
            .map(\.message)
        var state: [StateKey: [UInt8]?] = [:]
        for (key, value) in try await own.state(of: .auditChains) { state[StateKey(.auditChains, key)] = value }
        await own.shutdown()
        tampering(&messages, &state)
        let bus = try EmbeddedBus(path: folder.path + "/other.sqlite", sealer: keyring.sealer)
        let written = BusTransaction(messages: messages, state: state)
        try await bus.transact(reading: []) { _ in written }
        return (bus, keyring, heads, folder)
    }

    private func fault(
        kept: (([AuditChainHead]) -> [AuditChainHead])? = nil,
        _ tampering: (inout [Message], inout [StateKey: [UInt8]?]) -> Void
    ) async throws -> AuditFault? {
        let (bus, keyring, heads, folder) = try await log(tampering)
        let report = try await AuditVerification(keyring: keyring, bus: bus).run(kept: kept?(heads) ?? [])
        await bus.shutdown()
        withExtendedLifetime(folder) {}
        return report.fault
    }

    @Test func aLogAsItWasWrittenIsWhole() async throws {
        let (bus, keyring, heads, folder) = try await log()
        #expect(heads.map(\.sequence) == [1, 2, 3, 4, 5])
        let report = try await AuditVerification(keyring: keyring, bus: bus).run(kept: [heads[1], heads[4]])
        #expect(report.fault == nil)
        #expect(report.entries == 5)
        #expect(report.chains.map(\.head) == [heads[4]])
        #expect(AuditChainHead(heads[4].description) == heads[4])
        await bus.shutdown()
        withExtendedLifetime(folder) {}
    }

    @Test(arguments: 0..<5)
    func aChangedEntryIsNamed(number: Int) async throws {
        let fault = try await fault { messages, _ in
            messages[number].value = Array(messages[number].text.replacing("Asha", with: "Binu").utf8)
        }
        #expect(fault?.sequence == number + 1)
        #expect(fault?.offset == Int64(number))
    }

    @Test(arguments: 0..<4)
    func anEntryThatIsGoneIsSeen(number: Int) async throws {
        let fault = try await fault { messages, _ in messages.remove(at: number) }
        #expect(fault?.sequence == number + 2)
        #expect(fault?.reason == "stands where entry \(number + 1) is to stand")
    }

    @Test func swappedEntriesAreSeen() async throws {
        let fault = try await fault { messages, _ in messages.swapAt(1, 2) }
        #expect(fault?.sequence == 3)
        #expect(fault?.offset == 1)
    }

    @Test func entriesThatWereRenumberedAreSeen() async throws {
        let fault = try await fault { messages, _ in
            messages.remove(at: 2)
            messages[2].value = Array(messages[2].text.replacing(#""sequence":4"#, with: #""sequence":3"#).utf8)
        }
        #expect(fault?.sequence == 2)
        #expect(fault?.reason == "is not the one that entry 3 was chained to")
    }

    @Test func anEndThatWasCutOffIsSeenByTheState() async throws {
        let fault = try await fault { messages, _ in messages.removeLast(2) }
        #expect(fault?.sequence == 4)
        #expect(fault?.reason == "is gone, with all after it to 5")
    }

    @Test func anEndThatWasCutOffWithItsStateIsSeenByAKeptHead() async throws {
        let tampering = { (messages: inout [Message], state: inout [StateKey: [UInt8]?]) in
            messages.removeAll()
            state.removeAll()
        }
        #expect(try await fault(tampering) == nil, "nothing is left to tell of it")
        let seen = try await fault(kept: { [$0[4]] }, tampering)
        #expect(seen?.sequence == 5)
        #expect(seen?.reason.contains("in any chain") == true)
    }

    @Test func aChainThatNoGatewayWroteIsSeen() async throws {
        let fault = try await fault { messages, _ in
            var forged = messages[0]
            forged.value = Array(
                forged.text.replacing(/"chain":"[0-9a-f]{16}"/, with: #""chain":"feedfeedfeedfeed""#).utf8
            )
            messages.append(forged)
        }
        #expect(fault?.chain == "feedfeedfeedfeed")
        #expect(fault?.reason == "was written by no gateway")
    }

    @Test func whatIsNoEntryIsNamedByItsOffset() async throws {
        let fault = try await fault { messages, _ in messages[3].value = Array("{}".utf8) }
        #expect(fault?.offset == 3)
        #expect(fault?.sequence == nil)
    }

    @Test(arguments: [
        "", "9", "0:" + String(repeating: "0", count: 32), "x:1", "9:0123", "9:" + String(repeating: "G", count: 32),
    ])
    func whatIsNoHeadIsRefused(text: String) {
        #expect(AuditChainHead(text) == nil)
    }
}
