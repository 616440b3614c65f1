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
}
