// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// That a child was sighted, found, brought before a committee or admitted to an institution.
    public struct FoundReport: CanonicalEvent {
        /// When the child was found or sighted.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var foundAt: String?
        /// When it was reported.
        public var reportedAt: String?
        /// What kind of finding it is.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var kind: Canonical.Code<Canonical.FoundKind>?
        /// Who reports: a citizen's sighting is not verified.
        public var source: Canonical.ReportSource?
        /// Whether an authority has checked the report.
        public var verification: Canonical.Code<Canonical.Verification>?
        /// Where the child was found or sighted.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var place: Canonical.Place?
        /// The child that was found.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var child: Canonical.Child?
        /// Names the child or its company gave, which nobody has confirmed.
        public var claimedNames: [Canonical.Name]
        /// The state the child was in.
        public var condition: String?
        /// What the child wore.
        public var clothing: String?
        /// What the child carried.
        public var belongings: String?
        /// Who found, sighted or brought the child.
        public var reporter: Canonical.Reporter?
        /// When the child was brought before the committee.
        public var producedAt: String?
        /// When the child was admitted to an institution.
        public var admittedAt: String?
        /// The institution that took the child in.
        public var institution: Canonical.InstitutionDetails?
        /// The first information report or diary entry of the police.
        public var fir: Canonical.Fir?
        /// The circumstances, as told.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "found-report/1"

        /// Fills one; what is not given is not said.
        public init(
            foundAt: String?,
            reportedAt: String? = nil,
            kind: Canonical.Code<Canonical.FoundKind>?,
            source: Canonical.ReportSource? = nil,
            verification: Canonical.Code<Canonical.Verification>? = nil,
            place: Canonical.Place?,
            child: Canonical.Child?,
            claimedNames: [Canonical.Name] = [],
            condition: String? = nil,
            clothing: String? = nil,
            belongings: String? = nil,
            reporter: Canonical.Reporter? = nil,
            producedAt: String? = nil,
            admittedAt: String? = nil,
            institution: Canonical.InstitutionDetails? = nil,
            fir: Canonical.Fir? = nil,
            narrative: String? = nil
        ) {
            self.foundAt = foundAt
            self.reportedAt = reportedAt
            self.kind = kind
            self.source = source
            self.verification = verification
            self.place = place
            self.child = child
            self.claimedNames = claimedNames
            self.condition = condition
            self.clothing = clothing
            self.belongings = belongings
            self.reporter = reporter
            self.producedAt = producedAt
            self.admittedAt = admittedAt
            self.institution = institution
            self.fir = fir
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("foundAt", foundAt)
            filled.add("reportedAt", reportedAt)
            filled.add("kind", kind)
            filled.add("source", source)
            filled.add("verification", verification)
            filled.add("place", place)
            filled.add("child", child)
            filled.add("claimedNames", claimedNames)
            filled.add("condition", condition)
            filled.add("clothing", clothing)
            filled.add("belongings", belongings)
            filled.add("reporter", reporter)
            filled.add("producedAt", producedAt)
            filled.add("admittedAt", admittedAt)
            filled.add("institution", institution)
            filled.add("fir", fir)
            filled.add("narrative", narrative)
            return filled.list
        }
    }
}
