// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A name as a source writes it; other spellings are other names of the list, and a single name is never split.
    public struct Name: CanonicalObject {
        /// What the name is for.
        public var use: Use
        /// The whole name in the source's spelling and order.
        public var full: String
        /// The given name, only where the source keeps it apart.
        public var given: String?
        /// The middle name, only where the source keeps it apart.
        public var middle: String?
        /// The family name, only where the source keeps it apart.
        public var family: String?
        /// The order of the parts in `full`.
        public var order: Order?
        /// The language of the name.
        public var lang: String?
        /// The script of the name (ISO 15924): `Deva`, `Latn`.
        public var script: String?

        /// Fills one; what is not given is not said.
        public init(
            use: Use,
            full: String,
            given: String? = nil,
            middle: String? = nil,
            family: String? = nil,
            order: Order? = nil,
            lang: String? = nil,
            script: String? = nil
        ) {
            self.use = use
            self.full = full
            self.given = given
            self.middle = middle
            self.family = family
            self.order = order
            self.lang = lang
            self.script = script
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("use", use)
            filled.add("full", full)
            filled.add("given", given)
            filled.add("middle", middle)
            filled.add("family", family)
            filled.add("order", order)
            filled.add("lang", lang)
            filled.add("script", script)
            return filled.list
        }

        /// What the name is for.
        public enum Use: String, CanonicalList {
            /// `official`
            case official
            /// `alias`
            case alias
            /// `nickname`
            case nickname
            /// `institutionGiven`
            case institutionGiven
            /// `previous`
            case previous
        }

        /// The order of the parts in `full`.
        public enum Order: String, CanonicalList {
            /// `familyFirst`
            case familyFirst
            /// `givenFirst`
            case givenFirst
            /// `single`
            case single
            /// `unknown`
            case unknown
        }
    }
}
