/// An adapter that broke its promise: its feed stops, and nobody else's.
struct AdapterFault: Error, CustomStringConvertible {
    /// What it did, without a value of a record.
    var description: String

    init(_ description: String) {
        self.description = description
    }
}
