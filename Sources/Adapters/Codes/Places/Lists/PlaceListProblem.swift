/// The codes of what can be wrong with an official list of places.
package enum PlaceListProblem: String, Sendable, CaseIterable {
    /// The file cannot be read, or holds nothing.
    case unreadable = "PLACES_UNREADABLE"
    /// The file is larger than any list needs to be.
    case tooLarge = "PLACES_TOO_LARGE"
    /// The file is not UTF-8.
    case notUTF8 = "PLACES_NOT_UTF8"
    /// The file is neither a table with columns of codes and names nor the JSON of one.
    case form = "PLACES_FORM"
    /// It cannot be told of which register the codes are, or they are of another.
    case system = "PLACES_SYSTEM"
    /// A list of Viet Nam without the day its codes are of, or with a day that cannot be.
    case vintage = "PLACES_VINTAGE"
    /// A row has a code that is none.
    case code = "PLACES_CODE"
    /// A row has a code without a name.
    case name = "PLACES_NAME"
    /// A code that stands for another place in a row before.
    case duplicate = "PLACES_DUPLICATE"
    /// A unit in none that is known.
    case parent = "PLACES_PARENT"
    /// A code that Setu knows as that of another place.
    case contradiction = "PLACES_CONTRADICTION"
}
