public import Formats

extension Canonical {
    /// A value of a source's vocabulary translated into a canonical list; what could not be translated stays visible.
    public struct Code<List: CanonicalList>: CanonicalObject {
        /// The code of the canonical list.
        public var code: List
        /// How the code relates to the source's value.
        public var mapping: CodeMapping
        /// The value as the source writes it.
        public var sourceValue: String?

        /// Makes a code.
        public init(_ code: List, mapping: CodeMapping = .exact, sourceValue: String? = nil) {
            self.code = code
            self.mapping = mapping
            self.sourceValue = sourceValue
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var members = CanonicalMembers()
            members.add("code", code)
            members.add("mapping", mapping)
            members.add("sourceValue", sourceValue)
            return members.list
        }
    }
}

extension Canonical.Code where List: CanonicalCodeList {
    /// A source's value that is not in the adapter's list.
    public static func unmapped(_ sourceValue: String) -> Self {
        Self(.unmapped, mapping: .unmapped, sourceValue: sourceValue)
    }
}
