// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A point on the map.
    public struct Geo: CanonicalObject {
        /// Latitude, WGS 84 degrees.
        public var lat: Double
        /// Longitude, WGS 84 degrees.
        public var lon: Double
        /// The radius within which the point lies, metres.
        public var accuracyM: Double?

        /// Fills one; what is not given is not said.
        public init(
            lat: Double,
            lon: Double,
            accuracyM: Double? = nil
        ) {
            self.lat = lat
            self.lon = lon
            self.accuracyM = accuracyM
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("lat", lat)
            filled.add("lon", lon)
            filled.add("accuracyM", accuracyM)
            return filled.list
        }
    }
}
