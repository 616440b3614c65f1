// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// Another record a source names, by the id its own source gave it.
    public struct Reference: CanonicalObject {
        /// What it is.
        public var type: Canonical.RecordType
        /// The system that keeps it, where it is another than the source.
        public var system: String?
        /// Its id there.
        public var id: String

        /// Fills one; what is not given is not said.
        public init(
            type: Canonical.RecordType,
            system: String? = nil,
            id: String
        ) {
            self.type = type
            self.system = system
            self.id = id
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("type", type)
            filled.add("system", system)
            filled.add("id", id)
            return filled.list
        }
    }
}
