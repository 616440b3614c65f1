// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// The first information report of the police.
    public struct Fir: CanonicalObject {
        /// Whether the police registered a first information report.
        public var registered: Bool?
        /// Its number at the police station.
        public var number: String?
        /// When it was registered.
        public var date: String?
        /// The sections of law it names.
        public var sections: [String]

        /// Fills one; what is not given is not said.
        public init(
            registered: Bool? = nil,
            number: String? = nil,
            date: String? = nil,
            sections: [String] = []
        ) {
            self.registered = registered
            self.number = number
            self.date = date
            self.sections = sections
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("registered", registered)
            filled.add("number", number)
            filled.add("date", date)
            filled.add("sections", sections)
            return filled.list
        }
    }
}
