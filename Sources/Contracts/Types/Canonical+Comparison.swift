// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// One field of two records held against each other; never a value.
    public struct Comparison: CanonicalObject {
        /// The canonical field that was compared.
        public var field: String
        /// Whether the records agree in it; blank is no mismatch.
        public var outcome: Outcome
        /// What it counted.
        public var weight: Double?

        /// Fills one; what is not given is not said.
        public init(
            field: String,
            outcome: Outcome,
            weight: Double? = nil
        ) {
            self.field = field
            self.outcome = outcome
            self.weight = weight
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("field", field)
            filled.add("outcome", outcome)
            filled.add("weight", weight)
            return filled.list
        }

        /// Whether the records agree in it; blank is no mismatch.
        public enum Outcome: String, CanonicalList {
            /// `match`
            case match
            /// `mismatch`
            case mismatch
            /// `blank`
            case blank
        }
    }
}
