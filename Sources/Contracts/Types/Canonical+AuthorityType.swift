// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// The kind of an authority or agency.
    ///
    /// There is one code for courts and one for health: a special court would tell an offence, a clinic an illness.
    public enum AuthorityType: String, CanonicalCodeList {
        /// `scps`
        case scps
        /// `sara`
        case sara
        /// `cara`
        case cara
        /// `dcpu`
        case dcpu
        /// `cwc`
        case cwc
        /// `jjb`
        case jjb
        /// `sjpu`
        case sjpu
        /// `police`
        case police
        /// `ahtu`
        case ahtu
        /// `cci`
        case cci
        /// `saa`
        case saa
        /// `ngo`
        case ngo
        /// `helpline`
        case helpline
        /// `districtMagistrate`
        case districtMagistrate
        /// `court`
        case court
        /// `legalServices`
        case legalServices
        /// `health`
        case health
        /// `education`
        case education
        /// `labour`
        case labour
        /// `socialWelfare`
        case socialWelfare
        /// `localBody`
        case localBody
        /// `stateGovernment`
        case stateGovernment
        /// `nationalGovernment`
        case nationalGovernment
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
