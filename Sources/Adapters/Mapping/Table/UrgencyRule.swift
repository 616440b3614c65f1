package import Contracts

/// One entry of `urgency`: how soon somebody must act on a record (`{is: U1, any: {imminentDanger: ["true"]}}`).
///
/// Its condition is written as `when`, or as `any` or `all` directly in the entry.
package struct UrgencyRule: Sendable {
    /// How soon.
    package var urgency: Urgency
    /// Which records.
    package var when: Condition
    /// Where it stands.
    package var location: SourceLocation
}
