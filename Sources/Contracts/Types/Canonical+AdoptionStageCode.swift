// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// How far an adoption has come.
    public enum AdoptionStageCode: String, CanonicalCodeList {
        /// `admitted`
        case admitted
        /// `pendingInquiry`
        case pendingInquiry
        /// `legallyFree`
        case legallyFree
        /// `registered`
        case registered
        /// `referred`
        case referred
        /// `reserved`
        case reserved
        /// `matched`
        case matched
        /// `preAdoptionFosterCare`
        case preAdoptionFosterCare
        /// `orderIssued`
        case orderIssued
        /// `followUp`
        case followUp
        /// `disrupted`
        case disrupted
        /// `dissolved`
        case dissolved
        /// `withdrawn`
        case withdrawn
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
