public import Contracts

/// The promises of `Adapter`, as checks any adapter can be put through, over its own fixtures.
///
/// It depends on no test library. With Swift Testing:
///
/// ```swift
/// @Test(arguments: AdapterConformance.checks)
/// func keepsThePromises(check: AdapterConformance.Check) throws {
///     try check.run(MyAdapter(), fixtures: folder)
/// }
/// ```
///
/// `setu adapter test` tries hostile variants of each fixture besides.
public enum AdapterConformance {
    /// Every check, in the order of what they build upon.
    public static let checks: [Check] = [
        Check("thereAreFixtures", FixtureChecks.areThere),
        Check("everyFixtureComesOutAsExpected", FixtureChecks.comeOutAsExpected),
        Check("theSameDeliveryGivesTheSameForEver", RecordChecks.giveTheSameForEver),
        Check("everyRecordStandsForItself", RecordChecks.standForThemselves),
        Check("everyRecordHasOneFate", RecordChecks.haveOneFate),
        Check("everyViewKeepsToItsSchema", EventChecks.keepToTheirSchemas),
        Check("noRejectionRepeatsAValue", EventChecks.repeatNoValue),
        Check("aDeliveryThatIsCutOffIsRefusedCleanly", RecordChecks.bearBeingCutOff),
    ]

    /// One promise.
    public struct Check: Sendable, CustomStringConvertible {
        /// The promise, as a sentence in lower camel case.
        public let name: String
        private let body: @Sendable (AdapterBench) throws -> Void

        init(_ name: String, _ body: @escaping @Sendable (AdapterBench) throws -> Void) {
            self.name = name
            self.body = body
        }

        /// The name.
        public var description: String { name }

        /// Holds an adapter to the promise.
        /// - Parameters:
        ///   - adapter: the adapter.
        ///   - fixtures: the path of its folder `fixtures`.
        /// - Throws: ``ConformanceFailure``.
        public func run(_ adapter: any Adapter, fixtures: String) throws {
            try body(AdapterBench(adapter: adapter, fixtures: FixtureInput.all(in: fixtures), check: name))
        }
    }
}
