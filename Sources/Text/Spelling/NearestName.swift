/// The right name that is most like a wrong one.
package enum NearestName {
    private static let longest = 64

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
            let distance = EditDistance.between(wanted, letters, swaps: true)
            guard distance <= allowed else { continue }
            if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
            best = (candidate, distance)
        }
        return best?.name
    }
}
