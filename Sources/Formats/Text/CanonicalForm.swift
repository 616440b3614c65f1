import Foundation

/// Canonical composition and decomposition as Foundation does them: right for all of Unicode, and slow.
enum CanonicalForm {
    /// Normalization Form C.
    static func composed(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping
    }

    /// Normalization Form D.
    static func decomposed(_ text: String) -> String {
        text.decomposedStringWithCanonicalMapping
    }
}
