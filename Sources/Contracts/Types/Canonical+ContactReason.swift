// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Why a helpline was contacted: the categories of Child Helpline International, then those of 1098 and 111.
    public enum ContactReason: String, CanonicalCodeList {
        /// `MISSING_CHILDREN`
        case missingChildren = "MISSING_CHILDREN"
        /// `VIOLENCE`
        case violence = "VIOLENCE"
        /// `MENTAL_HEALTH`
        case mentalHealth = "MENTAL_HEALTH"
        /// `PHYSICAL_HEALTH`
        case physicalHealth = "PHYSICAL_HEALTH"
        /// `ACCESSIBILITY`
        case accessibility = "ACCESSIBILITY"
        /// `DISCRIMINATION_AND_EXCLUSION`
        case discriminationAndExclusion = "DISCRIMINATION_AND_EXCLUSION"
        /// `FAMILY_RELATIONSHIPS`
        case familyRelationships = "FAMILY_RELATIONSHIPS"
        /// `PEER_RELATIONSHIPS`
        case peerRelationships = "PEER_RELATIONSHIPS"
        /// `EDUCATION_AND_OCCUPATION`
        case educationAndOccupation = "EDUCATION_AND_OCCUPATION"
        /// `SEXUALITY`
        case sexuality = "SEXUALITY"
        /// `NON_COUNSELLING`
        case nonCounselling = "NON_COUNSELLING"
        /// `MEDICAL`
        case medical = "MEDICAL"
        /// `SHELTER`
        case shelter = "SHELTER"
        /// `PROTECTION_FROM_ABUSE`
        case protectionFromAbuse = "PROTECTION_FROM_ABUSE"
        /// `RESTORATION`
        case restoration = "RESTORATION"
        /// `DEATH`
        case death = "DEATH"
        /// `SPONSORSHIP`
        case sponsorship = "SPONSORSHIP"
        /// `EMOTIONAL_SUPPORT`
        case emotionalSupport = "EMOTIONAL_SUPPORT"
        /// `INFORMATION`
        case information = "INFORMATION"
        /// `SEXUAL_ABUSE`
        case sexualAbuse = "SEXUAL_ABUSE"
        /// `HIV_AIDS`
        case hivAids = "HIV_AIDS"
        /// `EXPLOITATION`
        case exploitation = "EXPLOITATION"
        /// `TRAFFICKING`
        case trafficking = "TRAFFICKING"
        /// `ABANDONED`
        case abandoned = "ABANDONED"
        /// `LOST_CHILD`
        case lostChild = "LOST_CHILD"
        /// `LEGAL`
        case legal = "LEGAL"
        /// `CHILD_MARRIAGE`
        case childMarriage = "CHILD_MARRIAGE"
        /// `CHILD_LABOUR`
        case childLabour = "CHILD_LABOUR"
        /// `OTHER`
        case other = "OTHER"
        /// `unmapped`
        case unmapped
    }
}
