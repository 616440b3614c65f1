import Contracts
import ContractsTesting
import EventBus
import Testing

/// The claims of two processes, with one bus as the order that both see.
@Suite struct KeyClaimsTests {
    private static let key = StateKey(.idempotency, Array("in.rows/key".utf8))

    private let folder: BusFolder
    private let bus: EmbeddedBus

    init() throws {
        folder = try BusFolder()
        bus = try EmbeddedBus(path: folder.bus, sealer: TestSealer())
    }

    private func claims(of instance: String, lifetime: Duration = .seconds(60)) -> KeyClaims {
        KeyClaims(instance: instance, patience: .seconds(600), lifetime: lifetime)
    }

    private func write(_ value: UInt8, by claims: KeyClaims) async throws {
        _ = try await claims.transact(claiming: Self.key, reading: [Self.key], on: bus) { _ in
            BusTransaction(state: [Self.key: [value]])
        }
    }

    private func written() async throws -> [UInt8]? { try await bus.state([Self.key])[Self.key] }

    private func expectRefusal(of claims: KeyClaims, _ code: BusError.Code = .claimed) async {
        let error = await #expect(throws: BusError.self) { try await write(9, by: claims) }
        #expect(error?.code == code)
    }

    /// Leaves a claim as a process does that dies with it.
    private func leave(_ instance: String) async throws {
        let claim = KeyClaim(Self.key, by: instance)
        try await bus.transact(reading: []) { _ in BusTransaction(state: [claim.key: claim.mark]) }
    }

    @Test func aTransactionTakesItsClaimAway() async throws {
        try await write(1, by: claims(of: "a"))
        try await write(2, by: claims(of: "b"))
        #expect(try await written() == [2])
        #expect(try await bus.state(of: .claims).isEmpty)
        await bus.shutdown()
    }

    @Test func whoComesWhileAnotherHasTheKeyIsRefusedAndLeavesNothing() async throws {
        try await leave("a")
        await expectRefusal(of: claims(of: "b"))
        #expect(try await written() == nil)
        #expect(try await bus.state(of: .claims).map(\.key) == [KeyClaim(Self.key, by: "a").key.key])
        await bus.shutdown()
    }

    @Test func claimsOfOtherKeysDoNotDisturb() async throws {
        try await leave("a")
        let other = StateKey(.idempotency, Self.key.key + [0])
        _ = try await claims(of: "b").transact(claiming: other, reading: [], on: bus) { _ in
            BusTransaction(state: [other: [1]])
        }
        #expect(try await bus.state([other])[other] == [1])
        await bus.shutdown()
    }

    @Test func aClaimThatItsProcessDiedWithEndsInTime() async throws {
        try await leave("a")
        let survivor = claims(of: "b", lifetime: .milliseconds(50))
        await expectRefusal(of: survivor)
        try await Task.sleep(for: .milliseconds(80))
        // The dead came back to life and claims anew: its time begins again.
        try await leave("a")
        await expectRefusal(of: survivor)
        try await Task.sleep(for: .milliseconds(80))
        try await write(3, by: survivor)
        #expect(try await written() == [3])
        #expect(try await bus.state(of: .claims).isEmpty)
        await bus.shutdown()
    }

    @Test func aProcessThatCameBackHasItsOwnClaim() async throws {
        try await leave("a")
        try await write(4, by: claims(of: "a"))
        #expect(try await written() == [4])
        #expect(try await bus.state(of: .claims).isEmpty)
        await bus.shutdown()
    }

    @Test func whoComesTooLateWritesNothing() async throws {
        let slow = KeyClaims(instance: "a", patience: .zero, lifetime: .seconds(60))
        await expectRefusal(of: slow, .unavailable)
        #expect(try await written() == nil)
        #expect(try await bus.state(of: .claims).isEmpty)
        await bus.shutdown()
    }

    @Test func whatABodyThrowsFreesTheKey() async throws {
        struct Refusal: Error {}
        let one = claims(of: "a")
        await #expect(throws: Refusal.self) {
            _ = try await one.transact(claiming: Self.key, reading: [Self.key], on: bus) { _ in throw Refusal() }
        }
        try await write(5, by: claims(of: "b"))
        #expect(try await written() == [5])
        await bus.shutdown()
    }
}
