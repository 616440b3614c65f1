// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// That a child stays in an institution or with a family or person, from when until when, and why.
    public struct Placement: CanonicalEvent {
        /// When it began.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var from: String?
        /// When it ended; left out while it lasts.
        public var to: String?
        /// When it is to end.
        public var expectedTo: String?
        /// Where the child is placed.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var kind: Canonical.Code<Canonical.PlacementKind>?
        /// Why the child is placed there.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var reason: Canonical.Code<Canonical.PlacementReason>?
        /// The person or family, where it is no institution.
        public var carer: Canonical.Carer?
        /// The institution.
        public var institution: Canonical.InstitutionDetails?
        /// Where it is.
        public var place: Canonical.Place?
        /// The child that is placed.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var child: Canonical.Child?
        /// Who ordered it.
        public var authority: Canonical.Authority?
        /// Who brought the child.
        public var broughtBy: Canonical.Reporter?
        /// The institution the child came from.
        public var movedFrom: Canonical.InstitutionDetails?
        /// The institution the child goes to.
        public var movedTo: Canonical.InstitutionDetails?
        /// Why it ended.
        ///
        /// The death of a child has no code here.
        public var endReason: Canonical.Code<Canonical.PlacementEnd>?
        /// The case it belongs to, by the source's own id.
        public var caseRef: String?
        /// The order it rests on, by the source's own id.
        public var orderRef: String?
        /// The form it was entered on: `43` for the case history in an institution.
        public var formNo: String?
        /// The rules that number the form: `JJ-2016`, `JJ-2022`.
        public var rulesVersion: String?
        /// Other records the source names.
        public var references: [Canonical.Reference]
        /// What the source tells of it beyond this.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "placement/1"

        /// Fills one; what is not given is not said.
        public init(
            from: String?,
            to: String? = nil,
            expectedTo: String? = nil,
            kind: Canonical.Code<Canonical.PlacementKind>?,
            reason: Canonical.Code<Canonical.PlacementReason>?,
            carer: Canonical.Carer? = nil,
            institution: Canonical.InstitutionDetails? = nil,
            place: Canonical.Place? = nil,
            child: Canonical.Child?,
            authority: Canonical.Authority? = nil,
            broughtBy: Canonical.Reporter? = nil,
            movedFrom: Canonical.InstitutionDetails? = nil,
            movedTo: Canonical.InstitutionDetails? = nil,
            endReason: Canonical.Code<Canonical.PlacementEnd>? = nil,
            caseRef: String? = nil,
            orderRef: String? = nil,
            formNo: String? = nil,
            rulesVersion: String? = nil,
            references: [Canonical.Reference] = [],
            narrative: String? = nil
        ) {
            self.from = from
            self.to = to
            self.expectedTo = expectedTo
            self.kind = kind
            self.reason = reason
            self.carer = carer
            self.institution = institution
            self.place = place
            self.child = child
            self.authority = authority
            self.broughtBy = broughtBy
            self.movedFrom = movedFrom
            self.movedTo = movedTo
            self.endReason = endReason
            self.caseRef = caseRef
            self.orderRef = orderRef
            self.formNo = formNo
            self.rulesVersion = rulesVersion
            self.references = references
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("from", from)
            filled.add("to", to)
            filled.add("expectedTo", expectedTo)
            filled.add("kind", kind)
            filled.add("reason", reason)
            filled.add("carer", carer)
            filled.add("institution", institution)
            filled.add("place", place)
            filled.add("child", child)
            filled.add("authority", authority)
            filled.add("broughtBy", broughtBy)
            filled.add("movedFrom", movedFrom)
            filled.add("movedTo", movedTo)
            filled.add("endReason", endReason)
            filled.add("caseRef", caseRef)
            filled.add("orderRef", orderRef)
            filled.add("formNo", formNo)
            filled.add("rulesVersion", rulesVersion)
            filled.add("references", references)
            filled.add("narrative", narrative)
            return filled.list
        }
    }
}
