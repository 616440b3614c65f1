import ContractsTesting
import EventBus
import Testing

@Suite struct EmbeddedBusConformanceTests {
    @Test(arguments: EventBusConformance.checks)
    func keepsThePromise(check: EventBusConformance.Check) async throws {
        let folder = try BusFolder()
        try await check.run { try EmbeddedBus(path: folder.bus, sealer: TestSealer()) }
    }
}
