// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A span of time a figure is about.
    public struct Period: CanonicalObject {
        /// The first day, month or year of it.
        public var from: String
        /// The last day, month or year of it, which belongs to it.
        public var to: String
        /// The period as the source writes it: `Jul-2025`, `2025-26 Q2`, `Quý I/2017`.
        public var label: String?

        /// Fills one; what is not given is not said.
        public init(
            from: String,
            to: String,
            label: String? = nil
        ) {
            self.from = from
            self.to = to
            self.label = label
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("from", from)
            filled.add("to", to)
            filled.add("label", label)
            return filled.list
        }
    }
}
