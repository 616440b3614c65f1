// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A person of the child's family or in its place.
    public struct RelatedPerson: CanonicalObject {
        /// What the person is to the child.
        public var relation: Relation
        /// The person's names.
        public var names: [Canonical.Name]
        /// Whether the person lives.
        public var lifeStatus: LifeStatus?
        /// The person's telephone number.
        public var phone: String?

        /// Fills one; what is not given is not said.
        public init(
            relation: Relation,
            names: [Canonical.Name] = [],
            lifeStatus: LifeStatus? = nil,
            phone: String? = nil
        ) {
            self.relation = relation
            self.names = names
            self.lifeStatus = lifeStatus
            self.phone = phone
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("relation", relation)
            filled.add("names", names)
            filled.add("lifeStatus", lifeStatus)
            filled.add("phone", phone)
            return filled.list
        }

        /// What the person is to the child.
        public enum Relation: String, CanonicalList {
            /// `father`
            case father
            /// `mother`
            case mother
            /// `guardian`
            case guardian
            /// `spouse`
            case spouse
            /// `sibling`
            case sibling
            /// `other`
            case other
        }

        /// Whether the person lives.
        public enum LifeStatus: String, CanonicalList {
            /// `living`
            case living
            /// `deceased`
            case deceased
            /// `unknown`
            case unknown
        }
    }
}
