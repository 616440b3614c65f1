/// A list of objects within records, as if each of its elements were a record.
package struct InnerList: Sendable {
    /// The names that lead to it from the record.
    package var path: [String]
    /// The fields of its elements, and, behind `..`, those of the records they are in.
    package var fields: [FieldProfile]
    /// How many elements there are.
    package var elements: Int
    /// How many records have none.
    package var recordsWithout: Int
}
