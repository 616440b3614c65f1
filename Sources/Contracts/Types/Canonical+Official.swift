// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A person who acts by office.
    public struct Official: CanonicalObject {
        /// The office.
        public var designation: String?
        /// The official's id at the source.
        public var id: String?
        /// The official's names.
        public var names: [Canonical.Name]
        /// The official's telephone number.
        public var phone: String?

        /// Fills one; what is not given is not said.
        public init(
            designation: String? = nil,
            id: String? = nil,
            names: [Canonical.Name] = [],
            phone: String? = nil
        ) {
            self.designation = designation
            self.id = id
            self.names = names
            self.phone = phone
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("designation", designation)
            filled.add("id", id)
            filled.add("names", names)
            filled.add("phone", phone)
            return filled.list
        }
    }
}
