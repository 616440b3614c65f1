import Contracts
import Formats

extension Rejection {
    /// No emit applies to the record.
    static let noRule = Rejection(
        code: "NO_RULE",
        expectation: "a record that one of the adapter's emits applies to, or that it skips"
    )

    /// The source's version of the record is there and cannot be read.
    static func versionInvalid(_ source: String?) -> Rejection {
        Rejection(
            code: "VERSION_INVALID",
            sourceField: source,
            expectation: "the source's own version of the record, as the adapter declares it"
        )
    }

    /// Nothing says who the record is about.
    static func noIdentity(_ rule: IdentityRule) -> Rejection {
        let isKeyed = if case .keyed = rule.kind { true } else { false }
        return Rejection(
            code: "ID_MISSING",
            sourceField: rule.paths.map(\.description).joined(separator: ", "),
            canonicalField: isKeyed ? nil : "recordId",
            expectation: isKeyed
                ? "at least one filled field among those that stand for an id" : "the source's own id of the record"
        )
    }

    /// The record could not be decoded.
    init(_ failure: RecordFailure) {
        self.init(code: failure.code.rawValue, sourceField: failure.field, expectation: failure.expectation)
    }
}
