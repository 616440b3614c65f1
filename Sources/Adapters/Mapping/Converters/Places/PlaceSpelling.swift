/// Whether a name that is in no register can be a slip for the one a code stands for.
enum PlaceSpelling {
    /// Whether few letters differ, or the name goes on where the other ends: `FARIDBAD`, `Faridabad (Haryana)`.
    ///
    /// Only asked of a name beside a code, so it decides whether to believe the code and never finds a place itself.
    static func isNear(_ name: UnsafeRawBufferPointer, to spellings: [String]) -> Bool {
        PlaceKey.withKey(of: name, as: .loose) { given in
            let given = Array(given)
            return spellings.contains { spelling in
                let known = PlaceKey.bytes(of: spelling, as: .loose)
                guard known.count >= 4 else { return known == given }
                if given.starts(with: known) { return true }
                return edits(given, known) <= max(1, known.count / 6)
            }
        }
    }

    /// The Levenshtein distance, up to names of 100 bytes.
    private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
        guard left.count <= 100, right.count <= 100 else { return .max }
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
