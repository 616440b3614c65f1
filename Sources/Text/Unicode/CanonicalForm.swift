import Foundation

/// Canonical composition and decomposition as Foundation does them: right for all of Unicode, and slow.
enum CanonicalForm {
    /// Normalization Form C.
    static func composed(_ text: String) -> String {
        isASCII(text) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Normalization Form D.
    static func decomposed(_ text: String) -> String {
        isASCII(text) ? text : text.decomposedStringWithCanonicalMapping
    }

    /// ASCII is in both forms.
    private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }
}
