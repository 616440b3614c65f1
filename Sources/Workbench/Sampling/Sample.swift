package import Formats

/// What samples of one feed show: how the feed comes, and what its records hold.
package struct Sample: Sendable {
    /// One way the files come.
    package struct Input: Sendable {
        /// How to read them.
        package var description: InputDescription
        /// The charset the first of them is in.
        package var charset: String
        /// CSV: the delimiter as people call it.
        package var delimiter: String?
        /// Names around the records that tell what they are about: root elements, envelopes, titles above a table.
        package var surroundings: [String]
    }

    /// The files, each with the index of its input.
    package var files: [(file: SampleFile, input: Int)]
    /// The ways they come.
    package var inputs: [Input]
    /// How many records were read.
    package var records: Int
    /// How many records could not be read.
    package var unreadable: Int
    /// The fields, in the order they were first met.
    package var fields: [FieldProfile]
    /// The lists of objects within the records.
    package var lists: [InnerList] = []

    /// The same sample with the elements of a list in the place of its records.
    func rooted(at list: InnerList) -> Sample {
        var sample = self
        sample.fields = list.fields
        sample.records = list.elements
        sample.lists = []
        return sample
    }

    /// A field by its path.
    package subscript(path: [String]) -> FieldProfile? { fields.first { $0.path == path } }
}
