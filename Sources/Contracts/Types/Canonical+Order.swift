// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// What an authority decided or ordered for a child, or a service that helps it, and how far it got.
    public struct Order: CanonicalEvent {
        /// When it was decided.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var decidedAt: String?
        /// What was decided.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var kind: Canonical.Code<Canonical.OrderKind>?
        /// Who decided.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var authority: Canonical.Authority?
        /// How far it got.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var state: Canonical.Code<Canonical.OrderState>?
        /// Since when it stands there.
        public var stateAt: String?
        /// By when it must be done.
        public var dueAt: String?
        /// When it was done.
        public var doneAt: String?
        /// From when it holds.
        public var validFrom: String?
        /// Until when it holds.
        public var validTo: String?
        /// The number of the order, where it is another than the record's id.
        public var orderNo: String?
        /// The form it is written on: `18` for a place in an institution, `44` for restoration.
        public var formNo: String?
        /// The rules that number the form: `JJ-2016`, `JJ-2022`.
        public var rulesVersion: String?
        /// How many members of the committee or board decided.
        public var members: Int?
        /// The sections of law it rests on.
        public var sections: [String]
        /// The case it belongs to, by the source's own id.
        public var caseRef: String?
        /// The child it is for; left out where the source names only the case.
        public var child: Canonical.Child?
        /// The institution the child is sent to.
        public var institution: Canonical.InstitutionDetails?
        /// The person or family the child is given to.
        public var carer: Canonical.Carer?
        /// Where it is carried out.
        public var place: Canonical.Place?
        /// The way to another jurisdiction.
        public var transfer: Canonical.Transfer?
        /// The service that is given.
        public var service: Canonical.Code<Canonical.ServiceNeed>?
        /// The scheme under which help is given.
        public var scheme: String?
        /// Who gives the service.
        public var provider: String?
        /// Other records the source names.
        public var references: [Canonical.Reference]
        /// What the order says beyond this.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "order/1"

        /// Fills one; what is not given is not said.
        public init(
            decidedAt: String?,
            kind: Canonical.Code<Canonical.OrderKind>?,
            authority: Canonical.Authority?,
            state: Canonical.Code<Canonical.OrderState>?,
            stateAt: String? = nil,
            dueAt: String? = nil,
            doneAt: String? = nil,
            validFrom: String? = nil,
            validTo: String? = nil,
            orderNo: String? = nil,
            formNo: String? = nil,
            rulesVersion: String? = nil,
            members: Int? = nil,
            sections: [String] = [],
            caseRef: String? = nil,
            child: Canonical.Child? = nil,
            institution: Canonical.InstitutionDetails? = nil,
            carer: Canonical.Carer? = nil,
            place: Canonical.Place? = nil,
            transfer: Canonical.Transfer? = nil,
            service: Canonical.Code<Canonical.ServiceNeed>? = nil,
            scheme: String? = nil,
            provider: String? = nil,
            references: [Canonical.Reference] = [],
            narrative: String? = nil
        ) {
            self.decidedAt = decidedAt
            self.kind = kind
            self.authority = authority
            self.state = state
            self.stateAt = stateAt
            self.dueAt = dueAt
            self.doneAt = doneAt
            self.validFrom = validFrom
            self.validTo = validTo
            self.orderNo = orderNo
            self.formNo = formNo
            self.rulesVersion = rulesVersion
            self.members = members
            self.sections = sections
            self.caseRef = caseRef
            self.child = child
            self.institution = institution
            self.carer = carer
            self.place = place
            self.transfer = transfer
            self.service = service
            self.scheme = scheme
            self.provider = provider
            self.references = references
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("decidedAt", decidedAt)
            filled.add("kind", kind)
            filled.add("authority", authority)
            filled.add("state", state)
            filled.add("stateAt", stateAt)
            filled.add("dueAt", dueAt)
            filled.add("doneAt", doneAt)
            filled.add("validFrom", validFrom)
            filled.add("validTo", validTo)
            filled.add("orderNo", orderNo)
            filled.add("formNo", formNo)
            filled.add("rulesVersion", rulesVersion)
            filled.add("members", members)
            filled.add("sections", sections)
            filled.add("caseRef", caseRef)
            filled.add("child", child)
            filled.add("institution", institution)
            filled.add("carer", carer)
            filled.add("place", place)
            filled.add("transfer", transfer)
            filled.add("service", service)
            filled.add("scheme", scheme)
            filled.add("provider", provider)
            filled.add("references", references)
            filled.add("narrative", narrative)
            return filled.list
        }
    }
}
