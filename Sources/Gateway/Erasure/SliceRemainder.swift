/// What is left of a slice without some of its records: runs of whole records that stand as they stood.
enum SliceRemainder {
    /// The runs of records that stay, in order.
    ///
    /// - Parameters:
    ///   - records: how many the slice has.
    ///   - isErased: whether the record at an index goes.
    /// - Returns: the runs.
    static func runs(of records: Int, without isErased: (Int) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in 0..<records {
            if isErased(index) {
                if let begun = start { runs.append(begun..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let begun = start { runs.append(begun..<records) }
        return runs
    }
}
