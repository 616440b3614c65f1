package import Formats

/// A source value as the converters saw it: trimmed, in NFC, told apart from "nothing".
package struct TracedValue: Sendable, Hashable {
    /// Where the table reads it.
    package var path: SourcePath
    /// Whether it was read from a row within the record rather than from the record.
    package var isOfRow: Bool
    /// What kind of value the record has there.
    package var kind: Slot.Kind
    /// The scalar; empty where it says nothing.
    package var text: String
    /// The scalars of a list.
    package var items: [String]
    /// Whether a personal number stood in it and was taken out.
    package var isRedacted: Bool

    /// Whether it says anything.
    package var saysSomething: Bool { !text.isEmpty || !items.isEmpty || kind == .structure }
}
