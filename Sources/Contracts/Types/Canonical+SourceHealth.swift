// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// What a source was expected to report on an area and a period, and what came: reported, declared nil, silent or
    /// rejected.
    public struct SourceHealth: CanonicalEvent {
        /// The source: a feed, or the name of a reporting unit within one.
        public var source: String
        /// When this was so.
        public var asOf: String?
        /// What was expected of it.
        public var recordType: Canonical.RecordType?
        /// The area.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var area: Canonical.Place?
        /// The time.
        public var period: Canonical.Period
        /// Which it is.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var state: Canonical.SourceState?
        /// How many records were expected.
        public var expected: Int?
        /// How many came.
        public var received: Int
        /// How many of them were refused.
        public var quarantined: Int?
        /// How many values were in no code list.
        public var unmappedCodes: Int?
        /// How many filled fields the adapter does not know: a sign that the source changed its form.
        public var unknownFields: Int?
        /// Whether the source said expressly that there was nothing to report.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var nilDeclared: Bool?
        /// Why nothing or less came, as the source explains it.
        public var reason: String?
        /// Why, in a word.
        public var reasonCode: Canonical.Code<Canonical.SilenceReason>?
        /// By when it was due.
        public var dueAt: String?
        /// When something last came.
        public var lastReceivedAt: String?
        /// The unit that was to report.
        public var reportingUnit: Canonical.Authority?

        /// The event type, as tables name it.
        public static let reference = "source-health/1"

        /// Fills one; what is not given is not said.
        public init(
            source: String,
            asOf: String? = nil,
            recordType: Canonical.RecordType? = nil,
            area: Canonical.Place?,
            period: Canonical.Period,
            state: Canonical.SourceState?,
            expected: Int? = nil,
            received: Int,
            quarantined: Int? = nil,
            unmappedCodes: Int? = nil,
            unknownFields: Int? = nil,
            nilDeclared: Bool?,
            reason: String? = nil,
            reasonCode: Canonical.Code<Canonical.SilenceReason>? = nil,
            dueAt: String? = nil,
            lastReceivedAt: String? = nil,
            reportingUnit: Canonical.Authority? = nil
        ) {
            self.source = source
            self.asOf = asOf
            self.recordType = recordType
            self.area = area
            self.period = period
            self.state = state
            self.expected = expected
            self.received = received
            self.quarantined = quarantined
            self.unmappedCodes = unmappedCodes
            self.unknownFields = unknownFields
            self.nilDeclared = nilDeclared
            self.reason = reason
            self.reasonCode = reasonCode
            self.dueAt = dueAt
            self.lastReceivedAt = lastReceivedAt
            self.reportingUnit = reportingUnit
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("source", source)
            filled.add("asOf", asOf)
            filled.add("recordType", recordType)
            filled.add("area", area)
            filled.add("period", period)
            filled.add("state", state)
            filled.add("expected", expected)
            filled.add("received", received)
            filled.add("quarantined", quarantined)
            filled.add("unmappedCodes", unmappedCodes)
            filled.add("unknownFields", unknownFields)
            filled.add("nilDeclared", nilDeclared)
            filled.add("reason", reason)
            filled.add("reasonCode", reasonCode)
            filled.add("dueAt", dueAt)
            filled.add("lastReceivedAt", lastReceivedAt)
            filled.add("reportingUnit", reportingUnit)
            return filled.list
        }
    }
}
