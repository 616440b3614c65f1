// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Why a child is placed somewhere.
    public enum PlacementReason: String, CanonicalCodeList {
        /// `production`
        case production
        /// `interimCare`
        case interimCare
        /// `boardOrder`
        case boardOrder
        /// `committeeOrder`
        case committeeOrder
        /// `emergency`
        case emergency
        /// `transfer`
        case transfer
        /// `restoration`
        case restoration
        /// `adoption`
        case adoption
        /// `surrender`
        case surrender
        /// `medicalTreatment`
        case medicalTreatment
        /// `familyUnable`
        case familyUnable
        /// `respiteCare`
        case respiteCare
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
