// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// The code of a state, province or district in a register.
    public struct AreaCode: CanonicalObject {
        /// The register the code is from; without it a code says nothing.
        public var system: System
        /// What the code stands for.
        public var level: Level
        /// The code.
        public var code: String
        /// The edition or the day of the register in which it is valid.
        public var version: String?

        /// Fills one; what is not given is not said.
        public init(
            system: System,
            level: Level,
            code: String,
            version: String? = nil
        ) {
            self.system = system
            self.level = level
            self.code = code
            self.version = version
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("system", system)
            filled.add("level", level)
            filled.add("code", code)
            filled.add("version", version)
            return filled.list
        }

        /// The register the code is from; without it a code says nothing.
        public enum System: String, CanonicalList {
            /// `LGD`
            case lgd = "LGD"
            /// `CENSUS2011`
            case census2011 = "CENSUS2011"
            /// `ISO3166-2`
            case iso3166x2 = "ISO3166-2"
            /// `GSO_VN`
            case gsoVn = "GSO_VN"
        }

        /// What the code stands for.
        public enum Level: String, CanonicalList {
            /// `state`
            case state
            /// `district`
            case district
        }
    }
}
