/// One unit of an official list of places.
package struct PlaceListRow: Sendable, Hashable {
    /// A unit by its level and its number in the list's register.
    package struct Key: Sendable, Hashable {
        package var level: PlaceLevel
        package var number: Int
    }

    /// The unit.
    package var key: Key
    /// The unit it lies in; `nil` for states and provinces.
    package var parent: Key?
    /// Its name as the list has it; empty where the list only gives its code.
    package var name: String
    /// Its names in other languages.
    package var otherNames: [String]
    /// Its number in the Census of 2011, where the list has that beside its own.
    package var census2011: Int?
    /// The line it was read from.
    package var line: Int
}
