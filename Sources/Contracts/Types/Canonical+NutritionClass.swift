// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// How a source classifies a measurement; the gateway never classifies one itself.
    public enum NutritionClass: String, CanonicalCodeList {
        /// `normal`
        case normal
        /// `sam`
        case sam
        /// `mam`
        case mam
        /// `severelyUnderweight`
        case severelyUnderweight
        /// `moderatelyUnderweight`
        case moderatelyUnderweight
        /// `underweight`
        case underweight
        /// `severelyStunted`
        case severelyStunted
        /// `moderatelyStunted`
        case moderatelyStunted
        /// `stunted`
        case stunted
        /// `severelyWasted`
        case severelyWasted
        /// `moderatelyWasted`
        case moderatelyWasted
        /// `wasted`
        case wasted
        /// `overweight`
        case overweight
        /// `obese`
        case obese
        /// `notAnaemic`
        case notAnaemic
        /// `anaemiaMild`
        case anaemiaMild
        /// `anaemiaModerate`
        case anaemiaModerate
        /// `anaemiaSevere`
        case anaemiaSevere
        /// `anaemic`
        case anaemic
        /// `malnourished`
        case malnourished
        /// `present`
        case present
        /// `absent`
        case absent
        /// `unmeasured`
        case unmeasured
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
