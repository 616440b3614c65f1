/// Finds what somebody may have meant.
enum NearestName {
    /// The name that takes the fewest edits to reach, if that is few enough to be a slip.
    static func of(_ text: String, among names: [String]) -> String? {
        let ranked = names.filter { $0 != "*" }.map { (name: $0, edits: edits(Array(text.utf8), Array($0.utf8))) }
        guard let best = ranked.min(by: { $0.edits < $1.edits }) else { return nil }
        return best.edits <= max(2, best.name.utf8.count / 3) ? best.name : nil
    }

    /// The Levenshtein distance.
    private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
        guard left.count <= 200 else { return .max }
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let substituted = diagonal + (byte == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(substituted, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
