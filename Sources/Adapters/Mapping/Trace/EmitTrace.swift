package import Contracts

/// How one emit went over one record, or over one row within it.
package struct EmitTrace: Sendable {
    /// What became of the subject's id.
    package struct SubjectIdentity: Sendable, Hashable {
        /// The values it is made of.
        package var values: [TracedValue]
        /// Whether they stand for an id the source does not have.
        package var isKeyed: Bool
        /// The digest that stands for it; `nil`: nothing says who it is.
        package var token: Token?
    }

    /// What the source's own version was read as.
    package enum Version: Sendable, Hashable {
        /// The table names none.
        case notMapped
        /// The source says none.
        case absent
        /// What it says cannot be read.
        case unreadable
        /// It is a time that cannot be past, and counts as none.
        case future
        /// The version.
        case number(UInt64)
    }

    /// Which entry of `emit`, counted from 0.
    package var emit: Int
    /// Which row within the record, counted from 0; `nil`: the record itself.
    package var row: Int?
    /// What the row holds of the fields the table reads of it.
    package var rowValues: [TracedValue]
    /// How its condition went; `nil`: it has none.
    package var condition: ConditionTrace?
    /// Who the subject is; `nil` where the emit does not apply.
    package var identity: SubjectIdentity?
    /// The source's own version.
    package var version: Version
    /// Every field, in the order they are written; empty where the emit does not apply.
    package var fields: [FieldTrace]
    /// The JSON that was written, up to `provenance` and without its closing brace.
    package var written: [UInt8]

    /// Whether it applies.
    package var applies: Bool { condition?.holds ?? true }
}
