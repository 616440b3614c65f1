import ContractsTesting
import EventBus
import KafkaTesting
import Testing

/// The promises of the bus on the mock cluster; those it cannot show are left to ``KafkaBusBrokerTests``.
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
}
