// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A place: as open as its district, in full only for those who may go there.
    public struct Place: CanonicalObject {
        /// The country (ISO 3166-1 alpha-2).
        public var country: String?
        /// The state or province (ISO 3166-2).
        public var subdivision: String?
        /// Codes of the state and the district.
        public var codes: [Canonical.AreaCode]
        /// Codes of what is smaller than a district.
        public var localCodes: [Canonical.LocalCode]
        /// The name of the state or province.
        public var state: String?
        /// The name of the district.
        public var district: String?
        /// The name of the block, taluk or sub-district.
        public var block: String?
        /// The name of the village, ward, commune or neighbourhood.
        public var locality: String?
        /// The postal code.
        public var postalCode: String?
        /// The name of the police station in charge.
        public var policeStation: String?
        /// What stands near it: a railway station, a school.
        public var landmark: String?
        /// The address in full.
        public var address: String?
        /// The point.
        public var geo: Canonical.Geo?
        /// How finely the place is known.
        public var precision: Precision?
        /// How the source's words were found in the register of places.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var resolution: Resolution?

        /// Fills one; what is not given is not said.
        public init(
            country: String? = nil,
            subdivision: String? = nil,
            codes: [Canonical.AreaCode] = [],
            localCodes: [Canonical.LocalCode] = [],
            state: String? = nil,
            district: String? = nil,
            block: String? = nil,
            locality: String? = nil,
            postalCode: String? = nil,
            policeStation: String? = nil,
            landmark: String? = nil,
            address: String? = nil,
            geo: Canonical.Geo? = nil,
            precision: Precision? = nil,
            resolution: Resolution?
        ) {
            self.country = country
            self.subdivision = subdivision
            self.codes = codes
            self.localCodes = localCodes
            self.state = state
            self.district = district
            self.block = block
            self.locality = locality
            self.postalCode = postalCode
            self.policeStation = policeStation
            self.landmark = landmark
            self.address = address
            self.geo = geo
            self.precision = precision
            self.resolution = resolution
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("country", country)
            filled.add("subdivision", subdivision)
            filled.add("codes", codes)
            filled.add("localCodes", localCodes)
            filled.add("state", state)
            filled.add("district", district)
            filled.add("block", block)
            filled.add("locality", locality)
            filled.add("postalCode", postalCode)
            filled.add("policeStation", policeStation)
            filled.add("landmark", landmark)
            filled.add("address", address)
            filled.add("geo", geo)
            filled.add("precision", precision)
            filled.add("resolution", resolution)
            return filled.list
        }

        /// How finely the place is known.
        public enum Precision: String, CanonicalList {
            /// `point`
            case point
            /// `village`
            case village
            /// `ward`
            case ward
            /// `block`
            case block
            /// `district`
            case district
            /// `state`
            case state
            /// `country`
            case country
            /// `unknown`
            case unknown
        }

        /// How the source's words were found in the register of places.
        public enum Resolution: String, CanonicalList {
            /// `exact`
            case exact
            /// `alias`
            case alias
            /// `fuzzy`
            case fuzzy
            /// `ambiguous`
            case ambiguous
            /// `unresolved`
            case unresolved
        }
    }
}
