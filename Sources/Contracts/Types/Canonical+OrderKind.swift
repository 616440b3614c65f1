// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What is decided or done for a child.
    public enum OrderKind: String, CanonicalCodeList {
        /// `interimPlacement`
        case interimPlacement
        /// `placeInInstitution`
        case placeInInstitution
        /// `placeWithFamily`
        case placeWithFamily
        /// `overnightStay`
        case overnightStay
        /// `restoration`
        case restoration
        /// `escort`
        case escort
        /// `transfer`
        case transfer
        /// `sponsorship`
        case sponsorship
        /// `fosterCare`
        case fosterCare
        /// `aftercare`
        case aftercare
        /// `legallyFree`
        case legallyFree
        /// `adoption`
        case adoption
        /// `supervision`
        case supervision
        /// `undertaking`
        case undertaking
        /// `bond`
        case bond
        /// `socialInvestigation`
        case socialInvestigation
        /// `medicalExamination`
        case medicalExamination
        /// `ageDetermination`
        case ageDetermination
        /// `compensation`
        case compensation
        /// `fitFacility`
        case fitFacility
        /// `caseClosure`
        case caseClosure
        /// `rescue`
        case rescue
        /// `medicalService`
        case medicalService
        /// `shelterService`
        case shelterService
        /// `counsellingService`
        case counsellingService
        /// `legalService`
        case legalService
        /// `educationService`
        case educationService
        /// `scheme`
        case scheme
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
