// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What kind of contact it was: those of the 1098 procedure of 2023, then those of calls that are none.
    public enum CallClass: String, CanonicalCodeList {
        /// `counselling`
        case counselling
        /// `emergency`
        case emergency
        /// `nonEmergency`
        case nonEmergency
        /// `information`
        case information
        /// `silent`
        case silent
        /// `blank`
        case blank
        /// `test`
        case test
        /// `joke`
        case joke
        /// `hangup`
        case hangup
        /// `wrongNumber`
        case wrongNumber
        /// `abusive`
        case abusive
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
