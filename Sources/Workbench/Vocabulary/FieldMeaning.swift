/// What a name means, as far as its words are known.
package struct FieldMeaning: Sendable, Equatable {
    /// Whether two meanings are the same, however they were come by.
    package static func == (left: FieldMeaning, right: FieldMeaning) -> Bool {
        left.atoms == right.atoms && left.unknown == right.unknown
    }

    /// What the known words stand for.
    package private(set) var atoms: Set<FieldAtom> = []
    /// The words nobody knows, folded.
    package var unknown: [String] = []
    /// The words that were taken for short forms of others, with what for.
    package var guessed: [(short: String, word: String)] = []

    /// Adds what words stand for.
    package mutating func add(_ more: [FieldAtom]) {
        atoms.formUnion(more)
    }

    /// Whether all of some atoms are among them.
    package func holds(_ wanted: Set<FieldAtom>) -> Bool { wanted.isSubset(of: atoms) }
}
