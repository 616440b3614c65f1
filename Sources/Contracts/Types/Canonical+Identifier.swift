// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A number an authority gave to the child.
    public struct Identifier: CanonicalObject {
        /// Who gives such numbers.
        public var system: System
        /// The number; never an Aadhaar number, which is not collected.
        public var value: String

        /// Fills one; what is not given is not said.
        public init(
            system: System,
            value: String
        ) {
            self.system = system
            self.value = value
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("system", system)
            filled.add("value", value)
            return filled.list
        }

        /// Who gives such numbers.
        public enum System: String, CanonicalList {
            /// `UDID`
            case udid = "UDID"
            /// `VN_PERSONAL_ID`
            case vnPersonalId = "VN_PERSONAL_ID"
            /// `PASSPORT`
            case passport = "PASSPORT"
            /// `BIRTH_CERTIFICATE`
            case birthCertificate = "BIRTH_CERTIFICATE"
            /// `SCHOOL_ID`
            case schoolId = "SCHOOL_ID"
            /// `RATION_CARD`
            case rationCard = "RATION_CARD"
            /// `OTHER`
            case other = "OTHER"
        }
    }
}
