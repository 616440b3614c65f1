/// A register that gives states and districts numbers.
///
/// A number says nothing without it: 640 numbers are valid in both, and 60 is Faridabad in the one and Dehradun in the other.
package enum PlaceCodeSystem: String, Sendable, CaseIterable {
    /// The Local Government Directory of the Ministry of Panchayati Raj.
    case lgd = "LGD"
    /// The Census of India 2011.
    case census2011 = "CENSUS2011"
}
