/// How large a unit of administration is.
package enum PlaceLevel: Int, Sendable, CaseIterable, Comparable {
    /// A state or union territory of India, a province of Viet Nam.
    case state
    /// A district.
    case district
    /// What is smaller than a district: a sub-district of India, a commune of Viet Nam.
    case local

    package static func < (left: PlaceLevel, right: PlaceLevel) -> Bool { left.rawValue < right.rawValue }
}
