// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// An authority or agency: who decides, enters or answers for something.
    public struct Authority: CanonicalObject {
        /// What kind of authority it is.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var type: Canonical.Code<Canonical.AuthorityType>?
        /// The authority's own id or code.
        public var id: String?
        /// Its name, which often tells the district.
        public var name: String?
        /// Its seat or the area it answers for.
        public var place: Canonical.Place?

        /// Fills one; what is not given is not said.
        public init(
            type: Canonical.Code<Canonical.AuthorityType>?,
            id: String? = nil,
            name: String? = nil,
            place: Canonical.Place? = nil
        ) {
            self.type = type
            self.id = id
            self.name = name
            self.place = place
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("type", type)
            filled.add("id", id)
            filled.add("name", name)
            filled.add("place", place)
            return filled.list
        }
    }
}
