// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// An institution as another record names it.
    public struct InstitutionDetails: CanonicalObject {
        /// The institution's registration or id.
        public var id: String?
        /// Its name.
        public var name: String?
        /// What kind of institution it is.
        public var type: Canonical.Code<Canonical.InstitutionType>?

        /// Fills one; what is not given is not said.
        public init(
            id: String? = nil,
            name: String? = nil,
            type: Canonical.Code<Canonical.InstitutionType>? = nil
        ) {
            self.id = id
            self.name = name
            self.type = type
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("id", id)
            filled.add("name", name)
            filled.add("type", type)
            return filled.list
        }
    }
}
