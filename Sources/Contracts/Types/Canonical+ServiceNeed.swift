// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// A service a child needs or gets.
    public enum ServiceNeed: String, CanonicalCodeList {
        /// `medical`
        case medical
        /// `shelter`
        case shelter
        /// `protectionFromAbuse`
        case protectionFromAbuse
        /// `familyReunion`
        case familyReunion
        /// `sponsorship`
        case sponsorship
        /// `fosterCare`
        case fosterCare
        /// `counselling`
        case counselling
        /// `legalAid`
        case legalAid
        /// `education`
        case education
        /// `vocationalTraining`
        case vocationalTraining
        /// `nutrition`
        case nutrition
        /// `rehabilitation`
        case rehabilitation
        /// `deaddiction`
        case deaddiction
        /// `disabilitySupport`
        case disabilitySupport
        /// `financialSupport`
        case financialSupport
        /// `specialServices`
        case specialServices
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
