/// What an adapter's fixtures promise.
enum FixtureChecks {
    static func areThere(_ bench: AdapterBench) throws {
        try bench.expect(!bench.fixtures.isEmpty, "there is no folder with an input.* among the fixtures")
        let events = bench.fixtures.contains { !bench.translate($0.bytes).whole.isEmpty }
        try bench.expect(events, "no fixture gives an event, so the fixtures prove nothing")
    }

    static func comeOutAsExpected(_ bench: AdapterBench) throws {
        for fixture in bench.fixtures {
            let differences = try fixture.expectation.differences(from: bench.translate(fixture.bytes))
            let told = differences.prefix(5).map(\.line).joined(separator: "; ")
            try bench.expect(differences.isEmpty, "\(fixture.name): \(told)")
        }
    }
}
