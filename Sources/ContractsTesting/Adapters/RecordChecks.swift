import Contracts
import Formats

/// What an adapter promises of records: pure translation, one by one, whatever they hold.
enum RecordChecks {
    static func giveTheSameForEver(_ bench: AdapterBench) throws {
        for fixture in bench.fixtures {
            let first = bench.translate(fixture.bytes)
            for _ in 0..<3 {
                let again = bench.translate(fixture.bytes)
                let isSame = again.whole == first.whole && again.rejections == first.rejections
                try bench.expect(isSame, "\(fixture.name) gave something else when it was translated again")
            }
        }
    }

    /// What becomes of a record must not depend on the records around it: slices are cut anywhere, and replayed.
    static func standForThemselves(_ bench: AdapterBench) throws {
        for fixture in bench.fixtures {
            for slice in bench.slices(of: fixture) {
                let together = bench.translation(of: slice)
                // Backwards, so that what was kept of the record before is another's.
                for index in slice.records.indices.reversed() {
                    let alone = bench.translation(of: slice.keeping(index..<index + 1))
                    let isSame = content(of: 0, in: alone) == content(of: index, in: together)
                    try bench.expect(isSame, "\(fixture.name): record \(slice.firstRecord + index) alone is another")
                }
            }
        }
    }

    static func haveOneFate(_ bench: AdapterBench) throws {
        for fixture in bench.fixtures {
            try haveOneFate(bench.translate(fixture.bytes), fixture.name, bench)
        }
    }

    /// A sender's line may end anywhere, and a record may hold nothing at all.
    static func bearBeingCutOff(_ bench: AdapterBench) throws {
        for fixture in bench.fixtures {
            for part in 0...20 {
                let cut = Array(fixture.bytes.prefix(fixture.bytes.count * part / 20))
                try haveOneFate(bench.translate(cut), "the first \(part) twentieths of \(fixture.name)", bench)
            }
        }
    }

    private static func haveOneFate(_ output: FixtureOutput, _ name: String, _ bench: AdapterBench) throws {
        let accounts = output.accounts
        let told =
            accounts.published + accounts.partial + accounts.rejected + accounts.nonEvent + accounts.unchanged
        try bench.expect(
            accounts.framed == told,
            "of the \(accounts.framed) records of \(name) \(told) have a fate"
        )
        for outcome in output.translations.flatMap(\.outcomes) where outcome.fate == .rejected {
            try bench.expect(!outcome.rejections.isEmpty, "a record of \(name) is rejected and nothing says why")
        }
    }

    /// What was made of a record, without where it stood.
    private static func content(of record: Int, in translation: Translation) -> [JSONValue] {
        guard translation.outcomes.indices.contains(record) else { return [] }
        let outcome = translation.outcomes[record]
        let events = outcome.events.map { index -> JSONValue in
            let data = (try? JSONValue.parse(Array(translation.bytes[translation.events[index].data]))) ?? .null
            return .object((data.objectValue ?? []).filter { $0.name != "provenance" })
        }
        let rejections = translation.rejections[outcome.rejections].map { JSONValue.string("\($0)") }
        return [.string("\(outcome.fate)")] + events + rejections
    }
}
