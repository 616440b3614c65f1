// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A person or family that takes care of a child.
    public struct Carer: CanonicalObject {
        /// What they are to the child.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var type: Canonical.Code<Canonical.CarerType>?
        /// Their names.
        public var names: [Canonical.Name]
        /// Their telephone number.
        public var phone: String?
        /// Their address.
        public var address: String?

        /// Fills one; what is not given is not said.
        public init(
            type: Canonical.Code<Canonical.CarerType>?,
            names: [Canonical.Name] = [],
            phone: String? = nil,
            address: String? = nil
        ) {
            self.type = type
            self.names = names
            self.phone = phone
            self.address = address
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("type", type)
            filled.add("names", names)
            filled.add("phone", phone)
            filled.add("address", address)
            return filled.list
        }
    }
}
