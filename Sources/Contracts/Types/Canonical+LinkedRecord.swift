// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// One side of a link: a record of one source.
    public struct LinkedRecord: CanonicalObject {
        /// What it is.
        public var type: Canonical.RecordType
        /// The system that keeps it, as in subjects: `in:trackchild`, or its feed.
        public var system: String
        /// Its id there.
        public var id: String
        /// The subject of its events, where who links them knows it.
        public var ref: String?

        /// Fills one; what is not given is not said.
        public init(
            type: Canonical.RecordType,
            system: String,
            id: String,
            ref: String? = nil
        ) {
            self.type = type
            self.system = system
            self.id = id
            self.ref = ref
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("type", type)
            filled.add("system", system)
            filled.add("id", id)
            filled.add("ref", ref)
            return filled.list
        }
    }
}
