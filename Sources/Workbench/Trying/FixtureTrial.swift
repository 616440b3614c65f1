package import Adapters
import Contracts
package import ContractsTesting

/// What came of one fixture: held against what it expects, and against its hostile variants.
package struct FixtureTrial: Sendable {
    /// The adapter's id.
    package let adapter: String
    /// The fixture.
    package let fixture: AdapterFixture
    /// What came out.
    package let output: FixtureOutput
    /// Where it is not as expected.
    package let differences: [JSONDifference]
    /// What came of its variants.
    package let variants: [VariantRun.Result]

    /// Runs a fixture; with `records` what comes out becomes what is expected first.
    /// - Throws: ``ContractsTesting/FixtureError``.
    package init(
        _ fixture: AdapterFixture,
        with run: FixtureRun,
        records: Bool = false,
        variants triesVariants: Bool
    ) throws(FixtureError) {
        adapter = run.adapter.description.id
        self.fixture = fixture
        guard let bytes = FixtureFile.read(fixture.inputPath) else {
            throw FixtureError(kind: .unreadable, path: fixture.inputPath)
        }
        output = run.translate(bytes)
        let expectation = FixtureExpectation(eventsPath: fixture.eventsPath, rejectionsPath: fixture.rejectionsPath)
        if records { try expectation.record(output) }
        differences = try expectation.differences(from: output)
        variants = triesVariants ? VariantRun(run).results(of: bytes) : []
    }

    /// The variants that came out otherwise than they may.
    package var faults: [VariantRun.Result] { variants.filter { $0.fault != nil } }

    /// Whether everything is as it has to be.
    package var isGood: Bool { differences.isEmpty && faults.isEmpty }
}
