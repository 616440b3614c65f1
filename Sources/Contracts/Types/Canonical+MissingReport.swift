// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// That a child is missing, or what became of it: reported by the police, a citizen or an agency, and each later
    /// change of the same report.
    public struct MissingReport: CanonicalEvent {
        /// When it was reported or registered.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var reportedAt: String?
        /// Who reports: a citizen's report is not verified.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var source: Canonical.ReportSource?
        /// How the child went missing.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var missingType: Canonical.Code<Canonical.MissingType>?
        /// Where the search stands.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var status: Canonical.Code<Canonical.MissingStatus>?
        /// Since when it stands there.
        public var statusAt: String?
        /// Whether an authority has checked the report.
        public var verification: Canonical.Code<Canonical.Verification>?
        /// When and where the child was last seen.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var lastSeen: LastSeen?
        /// The missing child.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var child: Canonical.Child?
        /// What the child wore.
        public var clothing: String?
        /// What the child carried.
        public var belongings: String?
        /// Who is suspected.
        public var suspects: String?
        /// Who reported.
        public var reporter: Canonical.Reporter?
        /// The first information report of the police.
        public var fir: Canonical.Fir?
        /// When an untraced child's case goes to the anti human trafficking unit.
        public var ahtuTransferDue: String?
        /// The circumstances, as told.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "missing-report/1"

        /// Fills one; what is not given is not said.
        public init(
            reportedAt: String?,
            source: Canonical.ReportSource?,
            missingType: Canonical.Code<Canonical.MissingType>?,
            status: Canonical.Code<Canonical.MissingStatus>?,
            statusAt: String? = nil,
            verification: Canonical.Code<Canonical.Verification>? = nil,
            lastSeen: LastSeen?,
            child: Canonical.Child?,
            clothing: String? = nil,
            belongings: String? = nil,
            suspects: String? = nil,
            reporter: Canonical.Reporter? = nil,
            fir: Canonical.Fir? = nil,
            ahtuTransferDue: String? = nil,
            narrative: String? = nil
        ) {
            self.reportedAt = reportedAt
            self.source = source
            self.missingType = missingType
            self.status = status
            self.statusAt = statusAt
            self.verification = verification
            self.lastSeen = lastSeen
            self.child = child
            self.clothing = clothing
            self.belongings = belongings
            self.suspects = suspects
            self.reporter = reporter
            self.fir = fir
            self.ahtuTransferDue = ahtuTransferDue
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("reportedAt", reportedAt)
            filled.add("source", source)
            filled.add("missingType", missingType)
            filled.add("status", status)
            filled.add("statusAt", statusAt)
            filled.add("verification", verification)
            filled.add("lastSeen", lastSeen)
            filled.add("child", child)
            filled.add("clothing", clothing)
            filled.add("belongings", belongings)
            filled.add("suspects", suspects)
            filled.add("reporter", reporter)
            filled.add("fir", fir)
            filled.add("ahtuTransferDue", ahtuTransferDue)
            filled.add("narrative", narrative)
            return filled.list
        }

        /// When and where the child was last seen.
        public struct LastSeen: CanonicalObject {
            /// When the child was last seen.
            ///
            /// Required: `nil` rejects the record, or lets an emergency go out in part.
            public var at: String?
            /// Where the child was last seen.
            ///
            /// Required: `nil` rejects the record, or lets an emergency go out in part.
            public var place: Canonical.Place?

            /// Fills one; what is not given is not said.
            public init(
                at: String?,
                place: Canonical.Place?
            ) {
                self.at = at
                self.place = place
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("at", at)
                filled.add("place", place)
                return filled.list
            }
        }
    }
}
