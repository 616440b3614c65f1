// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// The 21 disabilities of the RPwD Act 2016.
    public enum DisabilityType: String, CanonicalCodeList {
        /// `locomotor`
        case locomotor
        /// `leprosyCured`
        case leprosyCured
        /// `cerebralPalsy`
        case cerebralPalsy
        /// `dwarfism`
        case dwarfism
        /// `muscularDystrophy`
        case muscularDystrophy
        /// `acidAttack`
        case acidAttack
        /// `blindness`
        case blindness
        /// `lowVision`
        case lowVision
        /// `hearing`
        case hearing
        /// `speechAndLanguage`
        case speechAndLanguage
        /// `intellectual`
        case intellectual
        /// `specificLearning`
        case specificLearning
        /// `autism`
        case autism
        /// `mentalIllness`
        case mentalIllness
        /// `chronicNeurological`
        case chronicNeurological
        /// `multipleSclerosis`
        case multipleSclerosis
        /// `parkinsons`
        case parkinsons
        /// `haemophilia`
        case haemophilia
        /// `thalassaemia`
        case thalassaemia
        /// `sickleCell`
        case sickleCell
        /// `multiple`
        case multiple
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
