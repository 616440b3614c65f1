// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A deadline the law or a rule sets: as the source states it, or computed where its table asks for it.
    public struct Clock: CanonicalObject {
        /// Which deadline it is.
        public var code: CodeValue
        /// When the time began to run.
        public var startedAt: String?
        /// By when it must be done; where an estimated age leaves two deadlines, the earlier.
        public var dueAt: String?
        /// The later deadline, where an estimated age leaves two.
        public var laterDueAt: String?
        /// Whether it rests on an estimated age.
        public var estimatedAge: Bool?
        /// When it was done.
        public var doneAt: String?
        /// Whether it has been done, where the source says no more.
        public var done: Bool?
        /// Hours that do not count, such as travel.
        public var excludedHours: Double?

        /// Fills one; what is not given is not said.
        public init(
            code: CodeValue,
            startedAt: String? = nil,
            dueAt: String? = nil,
            laterDueAt: String? = nil,
            estimatedAge: Bool? = nil,
            doneAt: String? = nil,
            done: Bool? = nil,
            excludedHours: Double? = nil
        ) {
            self.code = code
            self.startedAt = startedAt
            self.dueAt = dueAt
            self.laterDueAt = laterDueAt
            self.estimatedAge = estimatedAge
            self.doneAt = doneAt
            self.done = done
            self.excludedHours = excludedHours
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("code", code)
            filled.add("startedAt", startedAt)
            filled.add("dueAt", dueAt)
            filled.add("laterDueAt", laterDueAt)
            filled.add("estimatedAge", estimatedAge)
            filled.add("doneAt", doneAt)
            filled.add("done", done)
            filled.add("excludedHours", excludedHours)
            return filled.list
        }

        /// Which deadline it is.
        public enum CodeValue: String, CanonicalList {
            /// `CWC_PRODUCTION`
            case cwcProduction = "CWC_PRODUCTION"
            /// `MANDATORY_REPORT`
            case mandatoryReport = "MANDATORY_REPORT"
            /// `POLICE_REPORT_TO_CWC`
            case policeReportToCwc = "POLICE_REPORT_TO_CWC"
            /// `MEDICAL_EXAMINATION`
            case medicalExamination = "MEDICAL_EXAMINATION"
            /// `SIR`
            case sir = "SIR"
            /// `ICP`
            case icp = "ICP"
            /// `AHTU`
            case ahtu = "AHTU"
            /// `SLSA_REPORT`
            case slsaReport = "SLSA_REPORT"
            /// `CARINGS_REGISTER`
            case caringsRegister = "CARINGS_REGISTER"
            /// `CHILD_STUDY_REPORT`
            case childStudyReport = "CHILD_STUDY_REPORT"
            /// `LFA`
            case lfa = "LFA"
            /// `PAP_DOCUMENTS`
            case papDocuments = "PAP_DOCUMENTS"
            /// `HOME_STUDY`
            case homeStudy = "HOME_STUDY"
            /// `PAP_RESERVE`
            case papReserve = "PAP_RESERVE"
            /// `POST_ADOPTION`
            case postAdoption = "POST_ADOPTION"
            /// `RISK_ASSESSMENT`
            case riskAssessment = "RISK_ASSESSMENT"
            /// `VN_EMERGENCY`
            case vnEmergency = "VN_EMERGENCY"
            /// `HELPLINE_RESPONSE`
            case helplineResponse = "HELPLINE_RESPONSE"
            /// `INQUIRY`
            case inquiry = "INQUIRY"
            /// `REVIEW`
            case review = "REVIEW"
            /// `OTHER`
            case other = "OTHER"
        }
    }
}
