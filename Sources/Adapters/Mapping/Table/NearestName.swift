/// The right name that is most like a wrong one.
package enum NearestName {
    /// The candidate the fewest changes away, letter case aside; `nil` if none is near enough to be what was meant.
    ///
    /// A change is a letter added, left out, replaced, or swapped with its neighbour; a third of the letters may differ.
    package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars.prefix(longest))
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let letters = Array(candidate.lowercased().unicodeScalars.prefix(longest))
            let allowed = max(1, max(wanted.count, letters.count) / 3)
            guard abs(wanted.count - letters.count) <= allowed else { continue }
            let distance = distance(wanted, letters)
            guard distance <= allowed else { continue }
            if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    private static let longest = 64

    /// The optimal string alignment distance.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
                if row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
