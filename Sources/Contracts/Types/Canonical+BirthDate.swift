// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A birth date with what it rests on.
    public struct BirthDate: CanonicalObject {
        /// The date, or the month or year where no more is known.
        public var value: String
        /// Whether the date is an estimate or a placeholder.
        public var estimated: Bool?
        /// What the date rests on.
        public var basis: Basis?

        /// Fills one; what is not given is not said.
        public init(
            value: String,
            estimated: Bool? = nil,
            basis: Basis? = nil
        ) {
            self.value = value
            self.estimated = estimated
            self.basis = basis
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("value", value)
            filled.add("estimated", estimated)
            filled.add("basis", basis)
            return filled.list
        }

        /// What the date rests on.
        public enum Basis: String, CanonicalList {
            /// `stated`
            case stated
            /// `document`
            case document
            /// `ossification`
            case ossification
            /// `recorded`
            case recorded
        }
    }
}
