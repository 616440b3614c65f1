import Contracts
import ContractsTesting
import EventBus
import KafkaTesting
import Testing

/// The promises of the bus on the mock cluster, as far as it can show them, and on a broker of our own;
/// ``KafkaBusBrokerTests`` holds a real one to them.
@Suite(.serialized) struct KafkaBusConformanceTests {
    /// The mock cluster keeps no offsets that were sent in a transaction, and deletes nothing.
    private static let onABrokerOnly: Set = [
        "positionsAreStoredWithTheTransaction", "trimmedMessagesAreGoneAndOffsetsStay",
    ]

    @Test(arguments: EventBusConformance.checks.filter { !onABrokerOnly.contains($0.name) })
    func keepsThePromise(check: EventBusConformance.Check) async throws {
        let cluster = try MockCluster()
        try await check.run { try await cluster.bus() }
    }

    @Test(arguments: EventBusConformance.checks)
    func keepsThePromiseOnABrokerThatHidesWhatIsNotCommitted(check: EventBusConformance.Check) async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        try await check.run { try await broker.bus() }
    }

    @Test func processesThatClaimAKeyLoseNoUpdate() async throws {
        let broker = try TestBroker()
        defer { broker.close() }
        let key = StateKey(.idempotency, [1])
        let (processes, updates) = (3, 8)
        try await withThrowingTaskGroup { group in
            for process in 0..<processes {
                group.addTask {
                    let settings = broker.settings(instance: "p\(process)", transactionTimeout: .seconds(300))
                    let bus = try await KafkaBus(settings: settings, sealer: TestSealer())
                    for _ in 0..<updates { try await add(to: key, on: bus) }
                    await bus.shutdown()
                }
            }
            try await group.waitForAll()
        }
        let bus = try await broker.bus()
        #expect(try await bus.state([key])[key] == [UInt8(processes * updates)])
        #expect(try await bus.state(of: .claims).isEmpty)
        await bus.shutdown()
    }

    private func add(to key: StateKey, on bus: KafkaBus) async throws {
        while true {
            do {
                try await bus.transact(claiming: key, reading: [key]) { present in
                    BusTransaction(state: [key: [(present[key]?.first ?? 0) + 1]])
                }
                return
            } catch let error as BusError where error.code == .claimed {
                try await Task.sleep(for: .milliseconds(.random(in: 1...200)))
            }
        }
    }
}
