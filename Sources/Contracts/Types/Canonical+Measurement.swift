// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A measurement as it was taken: value, unit, method and the source's own classification.
    public struct Measurement: CanonicalObject {
        /// What was measured.
        public var kind: Kind
        /// The value in the unit.
        public var value: Double?
        /// The unit.
        public var unit: Unit?
        /// How it was measured.
        public var method: String?
        /// How the source classifies it.
        public var sourceClass: Canonical.Code<Canonical.NutritionClass>?

        /// Fills one; what is not given is not said.
        public init(
            kind: Kind,
            value: Double? = nil,
            unit: Unit? = nil,
            method: String? = nil,
            sourceClass: Canonical.Code<Canonical.NutritionClass>? = nil
        ) {
            self.kind = kind
            self.value = value
            self.unit = unit
            self.method = method
            self.sourceClass = sourceClass
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("kind", kind)
            filled.add("value", value)
            filled.add("unit", unit)
            filled.add("method", method)
            filled.add("sourceClass", sourceClass)
            return filled.list
        }

        /// What was measured.
        public enum Kind: String, CanonicalList {
            /// `weight`
            case weight
            /// `height`
            case height
            /// `length`
            case length
            /// `muac`
            case muac
            /// `headCircumference`
            case headCircumference
            /// `haemoglobin`
            case haemoglobin
            /// `weightForAge`
            case weightForAge
            /// `heightForAge`
            case heightForAge
            /// `weightForHeight`
            case weightForHeight
            /// `bmiForAge`
            case bmiForAge
            /// `oedema`
            case oedema
            /// `other`
            case other
        }

        /// The unit.
        public enum Unit: String, CanonicalList {
            /// `kg`
            case kg
            /// `g`
            case g
            /// `cm`
            case cm
            /// `mm`
            case mm
            /// `g/dL`
            case gDL = "g/dL"
            /// `g/L`
            case gL = "g/L"
            /// `zScore`
            case zScore
            /// `other`
            case other
        }
    }
}
