// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// The type of a record: an event type of this contract, or `child` for the source's own record of a child.
    public enum RecordType: String, CanonicalList {
        /// `adoption-stage`
        case adoptionStage = "adoption-stage"
        /// `beneficiary-feedback`
        case beneficiaryFeedback = "beneficiary-feedback"
        /// `case`
        case `case`
        /// `concern`
        case concern
        /// `contact`
        case contact
        /// `found-report`
        case foundReport = "found-report"
        /// `indicator`
        case indicator
        /// `institution`
        case institution
        /// `link`
        case link
        /// `missing-report`
        case missingReport = "missing-report"
        /// `nutrition-measurement`
        case nutritionMeasurement = "nutrition-measurement"
        /// `order`
        case order
        /// `placement`
        case placement
        /// `source-health`
        case sourceHealth = "source-health"
        /// `child`
        case child
        /// `other`
        case other
    }
}
