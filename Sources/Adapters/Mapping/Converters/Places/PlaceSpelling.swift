import Text

/// Whether a name that is in no register can be a slip for the one a code stands for.
enum PlaceSpelling {
    /// The most bytes of a name that is compared.
    private static let longest = 100

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
                guard given.count <= longest, known.count <= longest else { return false }
                return EditDistance.between(given, known) <= max(1, known.count / 6)
            }
        }
    }
}
