import Formats

/// Where a converter reads: one source, the first of several that says something, or what several say one after another.
struct InputValue {
    private let first: Int
    private let others: [Int]
    /// What stands between the texts of several sources that are read together; `nil`: the first that says something counts.
    private let separator: [UInt8]?

    /// - Parameter indices: value indices, at least one.
    init(_ indices: [Int]) {
        self.init(indices, separator: nil)
    }

    /// The first of several that says something.
    init(firstOf inputs: [InputValue]) {
        self.init(inputs.flatMap { [$0.first] + $0.others })
    }

    /// Several sources, at least one, as one text; those that say nothing are left out of it.
    init(joining indices: [Int], with separator: String) {
        self.init(indices, separator: Array(separator.utf8))
    }

    private init(_ indices: [Int], separator: [UInt8]?) {
        precondition(!indices.isEmpty, "a converter reads something")
        first = indices[0]
        others = Array(indices.dropFirst())
        self.separator = separator
    }

    /// The index of the one value that is read; `nil`: there are others behind it.
    var only: Int? { others.isEmpty ? first : nil }

    /// The value.
    @inline(__always)
    func read(_ record: RecordReader) -> TextValue {
        let value = record[first]
        if others.isEmpty { return value }
        if let separator { return joined(record, with: separator) ?? value }
        return record.isPresent(value) ? value : fallback(record) ?? value
    }

    private func fallback(_ record: RecordReader) -> TextValue? {
        for index in others where record.isPresent(record[index]) { return record[index] }
        return nil
    }

    private func joined(_ record: RecordReader, with separator: [UInt8]) -> TextValue? {
        var texts: [TextValue] = []
        for index in [first] + others {
            let value = record[index]
            // What is no scalar cannot be part of a text; its converter says so.
            if value.kind == .list || value.kind == .structure { return value }
            if value.isPresent { texts.append(value) }
        }
        guard texts.count > 1 else { return texts.first }
        return record.joined(texts, with: separator)
    }
}
