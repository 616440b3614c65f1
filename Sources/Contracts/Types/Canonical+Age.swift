// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// An age as a source gives it; it never becomes a birth date.
    public struct Age: CanonicalObject {
        /// The age in whole units, where the source gives one figure.
        public var value: Int?
        /// The unit of the figures.
        public var unit: Unit
        /// The lower end of a range.
        public var min: Int?
        /// The upper end of a range.
        public var max: Int?
        /// What the age rests on.
        public var basis: Basis?
        /// Whether the source calls it a guess.
        public var estimated: Bool?
        /// When the child had this age.
        public var asOf: String?

        /// Fills one; what is not given is not said.
        public init(
            value: Int? = nil,
            unit: Unit,
            min: Int? = nil,
            max: Int? = nil,
            basis: Basis? = nil,
            estimated: Bool? = nil,
            asOf: String? = nil
        ) {
            self.value = value
            self.unit = unit
            self.min = min
            self.max = max
            self.basis = basis
            self.estimated = estimated
            self.asOf = asOf
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("value", value)
            filled.add("unit", unit)
            filled.add("min", min)
            filled.add("max", max)
            filled.add("basis", basis)
            filled.add("estimated", estimated)
            filled.add("asOf", asOf)
            return filled.list
        }

        /// The unit of the figures.
        public enum Unit: String, CanonicalList {
            /// `day`
            case day
            /// `month`
            case month
            /// `year`
            case year
        }

        /// What the age rests on.
        public enum Basis: String, CanonicalList {
            /// `stated`
            case stated
            /// `appearance`
            case appearance
            /// `document`
            case document
            /// `ossification`
            case ossification
            /// `recorded`
            case recorded
        }
    }
}
