// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A child's case before a committee, a board or a protection unit, and each later change of it.
    public struct Case: CanonicalEvent {
        /// When it was opened.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var openedAt: String?
        /// Who decides it.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var authority: Canonical.Authority?
        /// Where it stands.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var status: Canonical.Code<Canonical.CaseStatus>?
        /// Since when it stands there.
        public var statusAt: String?
        /// How great the risk to the child is, as the source assesses it.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var riskLevel: Canonical.Code<Canonical.RiskLevel>?
        /// What the law calls the child: in need of care and protection, in conflict with law, both, or in special
        /// circumstances (Viet Nam).
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var classification: Canonical.Code<Canonical.CaseClassification>?
        /// The number the authority gave the case, where it is another than the record's id.
        public var caseNo: String?
        /// When it was entered in the source's register.
        public var registeredAt: String?
        /// When the child was brought before the authority.
        public var producedAt: String?
        /// Who brought the child.
        public var producedBy: Canonical.Reporter?
        /// Where the child was found or lives.
        public var place: Canonical.Place?
        /// The child it is about.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var child: Canonical.Child?
        /// With whom the child lived.
        public var livingSituation: Canonical.Code<Canonical.LivingSituation>?
        /// The kind of work the child did.
        public var labourType: Canonical.Code<Canonical.LabourType>?
        /// The services the child needs.
        public var servicesNeeded: [Canonical.Code<Canonical.ServiceNeed>]
        /// The deadlines that run in it.
        public var clocks: [Canonical.Clock]
        /// Who is in charge of it.
        public var caseWorker: Canonical.Official?
        /// The institution the child stays in.
        public var institution: Canonical.InstitutionDetails?
        /// Who took it over.
        public var transferredTo: Canonical.Authority?
        /// When it is heard next.
        public var nextHearingAt: String?
        /// When it was closed.
        public var closedAt: String?
        /// Why it was closed.
        ///
        /// The death of a child has no code here.
        public var closureReason: Canonical.Code<Canonical.CaseClosureReason>?
        /// That the child died.
        public var death: Death?
        /// The first information report of the police.
        public var fir: Canonical.Fir?
        /// Other records the source names: the call, the missing report, the case at the other authority.
        public var references: [Canonical.Reference]
        /// The form it was entered on: `17` for production before the committee, `Mẫu số 01`.
        public var formNo: String?
        /// The rules that number the form: `JJ-2016`, `JJ-2022`.
        public var rulesVersion: String?
        /// The circumstances, as told.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "case/1"

        /// Fills one; what is not given is not said.
        public init(
            openedAt: String?,
            authority: Canonical.Authority?,
            status: Canonical.Code<Canonical.CaseStatus>?,
            statusAt: String? = nil,
            riskLevel: Canonical.Code<Canonical.RiskLevel>?,
            classification: Canonical.Code<Canonical.CaseClassification>?,
            caseNo: String? = nil,
            registeredAt: String? = nil,
            producedAt: String? = nil,
            producedBy: Canonical.Reporter? = nil,
            place: Canonical.Place? = nil,
            child: Canonical.Child?,
            livingSituation: Canonical.Code<Canonical.LivingSituation>? = nil,
            labourType: Canonical.Code<Canonical.LabourType>? = nil,
            servicesNeeded: [Canonical.Code<Canonical.ServiceNeed>] = [],
            clocks: [Canonical.Clock] = [],
            caseWorker: Canonical.Official? = nil,
            institution: Canonical.InstitutionDetails? = nil,
            transferredTo: Canonical.Authority? = nil,
            nextHearingAt: String? = nil,
            closedAt: String? = nil,
            closureReason: Canonical.Code<Canonical.CaseClosureReason>? = nil,
            death: Death? = nil,
            fir: Canonical.Fir? = nil,
            references: [Canonical.Reference] = [],
            formNo: String? = nil,
            rulesVersion: String? = nil,
            narrative: String? = nil
        ) {
            self.openedAt = openedAt
            self.authority = authority
            self.status = status
            self.statusAt = statusAt
            self.riskLevel = riskLevel
            self.classification = classification
            self.caseNo = caseNo
            self.registeredAt = registeredAt
            self.producedAt = producedAt
            self.producedBy = producedBy
            self.place = place
            self.child = child
            self.livingSituation = livingSituation
            self.labourType = labourType
            self.servicesNeeded = servicesNeeded
            self.clocks = clocks
            self.caseWorker = caseWorker
            self.institution = institution
            self.transferredTo = transferredTo
            self.nextHearingAt = nextHearingAt
            self.closedAt = closedAt
            self.closureReason = closureReason
            self.death = death
            self.fir = fir
            self.references = references
            self.formNo = formNo
            self.rulesVersion = rulesVersion
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("openedAt", openedAt)
            filled.add("authority", authority)
            filled.add("status", status)
            filled.add("statusAt", statusAt)
            filled.add("riskLevel", riskLevel)
            filled.add("classification", classification)
            filled.add("caseNo", caseNo)
            filled.add("registeredAt", registeredAt)
            filled.add("producedAt", producedAt)
            filled.add("producedBy", producedBy)
            filled.add("place", place)
            filled.add("child", child)
            filled.add("livingSituation", livingSituation)
            filled.add("labourType", labourType)
            filled.add("servicesNeeded", servicesNeeded)
            filled.add("clocks", clocks)
            filled.add("caseWorker", caseWorker)
            filled.add("institution", institution)
            filled.add("transferredTo", transferredTo)
            filled.add("nextHearingAt", nextHearingAt)
            filled.add("closedAt", closedAt)
            filled.add("closureReason", closureReason)
            filled.add("death", death)
            filled.add("fir", fir)
            filled.add("references", references)
            filled.add("formNo", formNo)
            filled.add("rulesVersion", rulesVersion)
            filled.add("narrative", narrative)
            return filled.list
        }

        /// That the child died.
        public struct Death: CanonicalObject {
            /// When the child died.
            public var on: String?

            /// Fills one; what is not given is not said.
            public init(
                on: String? = nil
            ) {
                self.on = on
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("on", on)
                return filled.list
            }
        }
    }
}
