// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A person who calls, reports, sights or brings a child.
    public struct Reporter: CanonicalObject {
        /// What the person is to the child or by office.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var role: Canonical.Code<Canonical.ReporterRole>?
        /// Whether the person is a child.
        public var isChild: Bool?
        /// The person's names.
        public var names: [Canonical.Name]
        /// The person's telephone number.
        public var phone: String?
        /// The organisation the person acts for.
        public var organization: String?
        /// The person's address.
        public var address: String?

        /// Fills one; what is not given is not said.
        public init(
            role: Canonical.Code<Canonical.ReporterRole>?,
            isChild: Bool? = nil,
            names: [Canonical.Name] = [],
            phone: String? = nil,
            organization: String? = nil,
            address: String? = nil
        ) {
            self.role = role
            self.isChild = isChild
            self.names = names
            self.phone = phone
            self.organization = organization
            self.address = address
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("role", role)
            filled.add("isChild", isChild)
            filled.add("names", names)
            filled.add("phone", phone)
            filled.add("organization", organization)
            filled.add("address", address)
            return filled.list
        }
    }
}
