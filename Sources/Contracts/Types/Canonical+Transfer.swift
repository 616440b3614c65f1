// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// The way of a case or child from one jurisdiction to another.
    public struct Transfer: CanonicalObject {
        /// The state or country it leaves.
        public var fromJurisdiction: String?
        /// The state or country it goes to.
        public var toJurisdiction: String?
        /// The authority it leaves.
        public var from: Canonical.Authority?
        /// The authority it goes to.
        public var to: Canonical.Authority?
        /// When it was asked for.
        public var requestedAt: String?
        /// When it was accepted.
        public var acceptedAt: String?
        /// When it was completed.
        public var completedAt: String?
        /// The language a translator is asked for.
        public var language: String?

        /// Fills one; what is not given is not said.
        public init(
            fromJurisdiction: String? = nil,
            toJurisdiction: String? = nil,
            from: Canonical.Authority? = nil,
            to: Canonical.Authority? = nil,
            requestedAt: String? = nil,
            acceptedAt: String? = nil,
            completedAt: String? = nil,
            language: String? = nil
        ) {
            self.fromJurisdiction = fromJurisdiction
            self.toJurisdiction = toJurisdiction
            self.from = from
            self.to = to
            self.requestedAt = requestedAt
            self.acceptedAt = acceptedAt
            self.completedAt = completedAt
            self.language = language
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("fromJurisdiction", fromJurisdiction)
            filled.add("toJurisdiction", toJurisdiction)
            filled.add("from", from)
            filled.add("to", to)
            filled.add("requestedAt", requestedAt)
            filled.add("acceptedAt", acceptedAt)
            filled.add("completedAt", completedAt)
            filled.add("language", language)
            return filled.list
        }
    }
}
