// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A call to a beneficiary of a programme: whether it was answered, what she said she got, and what she complains
    /// of.
    public struct BeneficiaryFeedback: CanonicalEvent {
        /// When she was called.
        public var calledAt: String
        /// What became of the call.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var callResult: Canonical.Code<Canonical.CallResult>?
        /// Which attempt it is.
        public var attempt: Int?
        /// To which group she or her child belongs.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var beneficiaryType: Canonical.Code<Canonical.BeneficiaryType>?
        /// The programme: `Mission Poshan 2.0`.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var programme: String?
        /// The code of the Anganwadi centre.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var centreCode: String?
        /// The name of the Anganwadi centre.
        public var centreName: String?
        /// The sector the centre belongs to.
        public var sector: String?
        /// The project the centre belongs to.
        public var project: String?
        /// Where the beneficiary lives.
        public var place: Canonical.Place?
        /// The beneficiary or the mother of one.
        public var beneficiary: Beneficiary?
        /// The child, where the call was about one.
        public var child: Canonical.Child?
        /// The language spoken.
        public var language: String?
        /// What she said of each service.
        public var services: [Canonical.ServiceReceived]
        /// How content she is, from 1 to 5.
        public var rating: Int?
        /// What she complains of; one about a worker is a personnel matter.
        public var grievance: Grievance?
        /// What she suggests.
        public var suggestion: String?
        /// Who called.
        public var official: Canonical.Official?
        /// The list she was drawn from.
        public var sampleFrameId: String?
        /// Remarks, and the complaint in her words.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "beneficiary-feedback/1"

        /// Fills one; what is not given is not said.
        public init(
            calledAt: String,
            callResult: Canonical.Code<Canonical.CallResult>?,
            attempt: Int? = nil,
            beneficiaryType: Canonical.Code<Canonical.BeneficiaryType>?,
            programme: String?,
            centreCode: String?,
            centreName: String? = nil,
            sector: String? = nil,
            project: String? = nil,
            place: Canonical.Place? = nil,
            beneficiary: Beneficiary? = nil,
            child: Canonical.Child? = nil,
            language: String? = nil,
            services: [Canonical.ServiceReceived] = [],
            rating: Int? = nil,
            grievance: Grievance? = nil,
            suggestion: String? = nil,
            official: Canonical.Official? = nil,
            sampleFrameId: String? = nil,
            narrative: String? = nil
        ) {
            self.calledAt = calledAt
            self.callResult = callResult
            self.attempt = attempt
            self.beneficiaryType = beneficiaryType
            self.programme = programme
            self.centreCode = centreCode
            self.centreName = centreName
            self.sector = sector
            self.project = project
            self.place = place
            self.beneficiary = beneficiary
            self.child = child
            self.language = language
            self.services = services
            self.rating = rating
            self.grievance = grievance
            self.suggestion = suggestion
            self.official = official
            self.sampleFrameId = sampleFrameId
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("calledAt", calledAt)
            filled.add("callResult", callResult)
            filled.add("attempt", attempt)
            filled.add("beneficiaryType", beneficiaryType)
            filled.add("programme", programme)
            filled.add("centreCode", centreCode)
            filled.add("centreName", centreName)
            filled.add("sector", sector)
            filled.add("project", project)
            filled.add("place", place)
            filled.add("beneficiary", beneficiary)
            filled.add("child", child)
            filled.add("language", language)
            filled.add("services", services)
            filled.add("rating", rating)
            filled.add("grievance", grievance)
            filled.add("suggestion", suggestion)
            filled.add("official", official)
            filled.add("sampleFrameId", sampleFrameId)
            filled.add("narrative", narrative)
            return filled.list
        }

        /// The beneficiary or the mother of one.
        public struct Beneficiary: CanonicalObject {
            /// Her number in the programme's register.
            public var id: String?
            /// Her names.
            public var names: [Canonical.Name]
            /// Her telephone number.
            public var phone: String?

            /// Fills one; what is not given is not said.
            public init(
                id: String? = nil,
                names: [Canonical.Name] = [],
                phone: String? = nil
            ) {
                self.id = id
                self.names = names
                self.phone = phone
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("id", id)
                filled.add("names", names)
                filled.add("phone", phone)
                return filled.list
            }
        }

        /// What she complains of; one about a worker is a personnel matter.
        public struct Grievance: CanonicalObject {
            /// What it is about.
            public var code: Canonical.Code<Canonical.GrievanceKind>?
            /// Where it stands.
            public var status: Canonical.Code<Canonical.GrievanceStatus>?
            /// What was done about it.
            public var action: String?
            /// When it was resolved.
            public var resolvedAt: String?

            /// Fills one; what is not given is not said.
            public init(
                code: Canonical.Code<Canonical.GrievanceKind>? = nil,
                status: Canonical.Code<Canonical.GrievanceStatus>? = nil,
                action: String? = nil,
                resolvedAt: String? = nil
            ) {
                self.code = code
                self.status = status
                self.action = action
                self.resolvedAt = resolvedAt
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("code", code)
                filled.add("status", status)
                filled.add("action", action)
                filled.add("resolvedAt", resolvedAt)
                return filled.list
            }
        }
    }
}
