/// Where a converter reads: one source, or the first of several that says something.
struct InputValue {
    private let first: Int
    private let others: [Int]

    /// - Parameter indices: value indices, at least one.
    init(_ indices: [Int]) {
        precondition(!indices.isEmpty, "a converter reads something")
        first = indices[0]
        others = Array(indices.dropFirst())
    }

    /// The index of the one value that is read; `nil`: there are others behind it.
    var only: Int? { others.isEmpty ? first : nil }

    /// The value.
    @inline(__always)
    func read(_ record: RecordReader) -> TextValue {
        let value = record[first]
        if others.isEmpty || record.isPresent(value) { return value }
        return fallback(record) ?? value
    }

    private func fallback(_ record: RecordReader) -> TextValue? {
        for index in others where record.isPresent(record[index]) { return record[index] }
        return nil
    }
}
