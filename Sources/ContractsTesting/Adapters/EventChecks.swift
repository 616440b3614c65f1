import Contracts
import Formats

/// What an adapter promises of events and rejections.
enum EventChecks {
    static func keepToTheirSchemas(_ bench: AdapterBench) throws {
        for fixture in bench.fixtures {
            let output = bench.translate(fixture.bytes)
            for view in Sensitivity.allCases {
                for event in output.events[view] ?? [] {
                    let schema = bench.adapter.description.emits.first { $0.eventType == event["type"]?.stringValue }
                    guard let schema, let data = event["data"] else {
                        throw ConformanceFailure(check: bench.check, reason: "\(fixture.name): an event of no type")
                    }
                    let violations = SchemaValidator(schema, view: view).violations(of: data)
                    let told = violations.prefix(3).map(\.description).joined(separator: "; ")
                    try bench.expect(violations.isEmpty, "\(fixture.name), the \(view.name) view: \(told)")
                }
            }
        }
    }

    /// Rejections end in receipts and logs: they say what was expected, never what was there.
    static func repeatNoValue(_ bench: AdapterBench) throws {
        for fixture in bench.fixtures {
            for slice in bench.slices(of: fixture) {
                let translation = bench.translation(of: slice)
                var printer = RecordPrinter(inputs: bench.adapter.description.inputs)
                for (outcome, printed) in zip(translation.outcomes, printer.print(slice)) {
                    guard let record = try? JSONValue.parse(printed.json.get()) else { continue }
                    let said = translation.rejections[outcome.rejections].map { $0.expectation.lowercased() }
                    let repeated = values(of: record).contains { value in said.contains { $0.contains(value) } }
                    try bench.expect(!repeated, "\(fixture.name): a rejection repeats a value of its record")
                }
            }
        }
    }

    /// The texts of a record that are long enough to tell who is meant.
    private static func values(of value: JSONValue) -> [String] {
        switch value {
        case .string(let text): text.count >= 4 ? [text.lowercased()] : []
        case .array(let elements): elements.flatMap(values)
        case .object(let members): members.flatMap { values(of: $0.value) }
        case .number, .boolean, .null: []
        }
    }
}
