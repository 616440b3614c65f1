// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// That a child's way to an adoptive family reached a stage, with the deadlines that run.
    ///
    /// Prospective parents are an opaque reference.
    public struct AdoptionStage: CanonicalEvent {
        /// When the stage was reached.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var stageAt: String?
        /// The stage.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var stage: Canonical.Code<Canonical.AdoptionStageCode>?
        /// Why the child may be adopted: the five categories of 2025.
        public var category: Canonical.Code<Canonical.AdoptionCategory>?
        /// The child.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var child: Canonical.Child?
        /// When the agency admitted the child.
        public var admittedAt: String?
        /// When the child was brought before the committee; deadlines run from it.
        public var producedAt: String?
        /// The child's age then, as the source gives it.
        public var ageAtProduction: Canonical.Age?
        /// The agency that has the child.
        public var agency: Canonical.InstitutionDetails?
        /// Who decided the stage: the committee, the district magistrate, in older records a court.
        public var authority: Canonical.Authority?
        /// The agency's district.
        public var place: Canonical.Place?
        /// The certificate that declares the child legally free for adoption.
        public var legallyFree: LegallyFree?
        /// The deadlines that run.
        public var clocks: [Canonical.Clock]
        /// Whether the child is on the list for special needs.
        public var specialNeed: Bool?
        /// Whether the child is on the list for immediate placement.
        public var immediatePlacement: Bool?
        /// The group of siblings who are adopted together, by the source's own id.
        public var siblingGroup: String?
        /// The prospective parents: the source's opaque reference, never who they are.
        public var papRef: String?
        /// The kind of adoption.
        public var route: Canonical.Code<Canonical.AdoptionRoute>?
        /// The order, by the source's own id.
        public var orderRef: String?
        /// The committee's case, by the source's own id.
        public var caseRef: String?
        /// Which follow-up visit it is.
        public var followUpNo: Int?
        /// The form it was entered on: `25` for the certificate, `31` for the child study.
        public var formNo: String?
        /// The rules in force: `AR-2017`, `AR-2022`.
        public var rulesVersion: String?
        /// What the source tells of it beyond this.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "adoption-stage/1"

        /// Fills one; what is not given is not said.
        public init(
            stageAt: String?,
            stage: Canonical.Code<Canonical.AdoptionStageCode>?,
            category: Canonical.Code<Canonical.AdoptionCategory>? = nil,
            child: Canonical.Child?,
            admittedAt: String? = nil,
            producedAt: String? = nil,
            ageAtProduction: Canonical.Age? = nil,
            agency: Canonical.InstitutionDetails? = nil,
            authority: Canonical.Authority? = nil,
            place: Canonical.Place? = nil,
            legallyFree: LegallyFree? = nil,
            clocks: [Canonical.Clock] = [],
            specialNeed: Bool? = nil,
            immediatePlacement: Bool? = nil,
            siblingGroup: String? = nil,
            papRef: String? = nil,
            route: Canonical.Code<Canonical.AdoptionRoute>? = nil,
            orderRef: String? = nil,
            caseRef: String? = nil,
            followUpNo: Int? = nil,
            formNo: String? = nil,
            rulesVersion: String? = nil,
            narrative: String? = nil
        ) {
            self.stageAt = stageAt
            self.stage = stage
            self.category = category
            self.child = child
            self.admittedAt = admittedAt
            self.producedAt = producedAt
            self.ageAtProduction = ageAtProduction
            self.agency = agency
            self.authority = authority
            self.place = place
            self.legallyFree = legallyFree
            self.clocks = clocks
            self.specialNeed = specialNeed
            self.immediatePlacement = immediatePlacement
            self.siblingGroup = siblingGroup
            self.papRef = papRef
            self.route = route
            self.orderRef = orderRef
            self.caseRef = caseRef
            self.followUpNo = followUpNo
            self.formNo = formNo
            self.rulesVersion = rulesVersion
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("stageAt", stageAt)
            filled.add("stage", stage)
            filled.add("category", category)
            filled.add("child", child)
            filled.add("admittedAt", admittedAt)
            filled.add("producedAt", producedAt)
            filled.add("ageAtProduction", ageAtProduction)
            filled.add("agency", agency)
            filled.add("authority", authority)
            filled.add("place", place)
            filled.add("legallyFree", legallyFree)
            filled.add("clocks", clocks)
            filled.add("specialNeed", specialNeed)
            filled.add("immediatePlacement", immediatePlacement)
            filled.add("siblingGroup", siblingGroup)
            filled.add("papRef", papRef)
            filled.add("route", route)
            filled.add("orderRef", orderRef)
            filled.add("caseRef", caseRef)
            filled.add("followUpNo", followUpNo)
            filled.add("formNo", formNo)
            filled.add("rulesVersion", rulesVersion)
            filled.add("narrative", narrative)
            return filled.list
        }

        /// The certificate that declares the child legally free for adoption.
        public struct LegallyFree: CanonicalObject {
            /// Whether the child is declared legally free.
            public var declared: Bool?
            /// The number of the certificate.
            public var certificateNo: String?
            /// When it was issued.
            public var issuedAt: String?
            /// How many members of the committee signed it.
            public var members: Int?

            /// Fills one; what is not given is not said.
            public init(
                declared: Bool? = nil,
                certificateNo: String? = nil,
                issuedAt: String? = nil,
                members: Int? = nil
            ) {
                self.declared = declared
                self.certificateNo = certificateNo
                self.issuedAt = issuedAt
                self.members = members
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("declared", declared)
                filled.add("certificateNo", certificateNo)
                filled.add("issuedAt", issuedAt)
                filled.add("members", members)
                return filled.list
            }
        }
    }
}
