/// What a name means, as far as its words are known.
package struct FieldMeaning: Sendable, Equatable {
    /// What the known words stand for.
    package private(set) var atoms: Set<FieldAtom> = []
    /// The words nobody knows, folded.
    package var unknown: [String] = []

    /// Adds what words stand for.
    package mutating func add(_ more: [FieldAtom]) {
        atoms.formUnion(more)
    }

    /// Whether all of some atoms are among them.
    package func holds(_ wanted: Set<FieldAtom>) -> Bool { wanted.isSubset(of: atoms) }
}
