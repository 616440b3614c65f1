import Adapters
import Formats

/// How a table went over its fixtures, and what they say of its rules.
struct FixtureTraces {
    /// The fixtures, by name.
    private(set) var fixtures: [String: FixtureTrace] = [:]
    /// The rules of `urgency` that decide some record as is expected.
    private(set) var rightRules: Set<Int> = []
    /// The rules of `skip` that hold for some record.
    private(set) var usedSkips: Set<Int> = []

    /// Traces the inputs, by name; events that come as expected prove the rules that decided them.
    ///
    /// - Parameters:
    ///   - inputs: the bytes of the fixtures.
    ///   - adapter: the adapter.
    ///   - right: the records whose events have the urgency that is expected.
    init(_ inputs: [String: [UInt8]], _ adapter: MappedAdapter, right: Set<RecordOfFixture>) {
        for (name, bytes) in inputs {
            let trace = FixtureTrace(bytes, adapter)
            fixtures[name] = trace
            for record in trace.records.values {
                if record.isSkipped { usedSkips.insert(record.skips.count - 1) }
                guard record.urgencyRules.last?.holds == true,
                    right.contains(RecordOfFixture(fixture: name, record: record.number))
                else { continue }
                rightRules.insert(record.urgencyRules.count - 1)
            }
        }
    }
}
