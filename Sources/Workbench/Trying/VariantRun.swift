import Contracts
package import ContractsTesting
import Formats

/// Runs a fixture's hostile variants and holds what comes out against the fixture itself.
package struct VariantRun: Sendable {
    /// What came of one variant.
    package struct Result: Sendable {
        /// What was done to the delivery.
        package var kind: HostileVariant.Kind
        /// How many events came out.
        package var events: Int
        /// How many rejections came out; a refusal is one.
        package var rejections: Int
        /// What is wrong; `nil`: it came out the same, or was cleanly rejected.
        package var fault: String?
        /// Where it is not as the fixture itself.
        package var differences: [JSONDifference]
    }

    private let run: FixtureRun

    /// Makes runs of one adapter.
    package init(_ run: FixtureRun) {
        self.run = run
    }

    /// Tries every variant of a delivery.
    package func results(of bytes: [UInt8]) -> [Result] {
        guard let variants = HostileVariants(of: bytes, for: run.adapter.description)?.all else { return [] }
        let expected = run.translate(bytes)
        return variants.map { result($0, expected) }
    }

    private func result(_ variant: HostileVariant, _ expected: FixtureOutput) -> Result {
        let got = run.translate(variant.bytes)
        var events = got.whole.map(Self.comparable)
        var base = expected.whole.map(Self.comparable)
        // Columns that each emit do so in their order.
        if variant.kind == .reordered {
            events.sort { $0.text < $1.text }
            base.sort { $0.text < $1.text }
        }
        var fault: String?
        var differences: [JSONDifference] = []
        if !got.accounts.addUp {
            fault = "the fates of the records do not add up"
        } else if variant.kind.demand == .theSame {
            differences =
                JSONDifference.between(.array(base), .array(events), at: "events")
                + JSONDifference.between(.array(Self.reasons(expected)), .array(Self.reasons(got)), at: "rejections")
            if !differences.isEmpty { fault = "something else comes out" }
        } else {
            let texts = Set(base.map(\.text))
            let others = events.indices.filter { !texts.contains(events[$0].text) }
            differences = others.map { JSONDifference(path: "events[\($0)]", expected: nil, got: events[$0].text) }
            if !others.isEmpty { fault = "an event comes out that the delivery itself does not give" }
        }
        return Result(
            kind: variant.kind,
            events: events.count,
            rejections: got.rejections.count,
            fault: fault,
            differences: differences
        )
    }

    /// An event without what tells where in the delivery it stood, and how often its subject was told of.
    private static func comparable(_ event: JSONValue) -> JSONValue {
        guard case .object(let members) = event else { return event }
        return .object(
            members.filter { !["id", "sequence"].contains($0.name) }
                .map { member in
                    guard member.name == "data", case .object(let data) = member.value else { return member }
                    return JSONValue.Member(name: "data", value: .object(data.filter { $0.name != "provenance" }))
                }
        )
    }

    /// Why records were rejected, without where they stand.
    private static func reasons(_ output: FixtureOutput) -> [JSONValue] {
        output.rejections.map { rejection in
            guard case .object(let members) = rejection else { return rejection }
            return .object(members.filter { !["line", "byteOffset"].contains($0.name) })
        }
    }
}

extension Receipt.Accounts {
    /// Whether every record has one fate.
    fileprivate var addUp: Bool { framed == settled }
}
