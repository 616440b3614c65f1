// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// The way a contact came.
    public enum ContactChannel: String, CanonicalCodeList {
        /// `phone`
        case phone
        /// `sms`
        case sms
        /// `app`
        case app
        /// `web`
        case web
        /// `email`
        case email
        /// `chat`
        case chat
        /// `inPerson`
        case inPerson
        /// `social`
        case social
        /// `panic`
        case panic
        /// `device`
        case device
        /// `transfer`
        case transfer
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
