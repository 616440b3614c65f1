/// A font of the time before Unicode whose glyphs stand on Latin letters: text typed for it is Latin letters in the file.
package enum LegacyFont: String, Sendable, CaseIterable {
    /// Kruti Dev 010, the usual one in Hindi offices.
    case krutiDev010 = "krutidev010"
}
