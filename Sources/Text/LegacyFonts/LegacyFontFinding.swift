/// Whether a cell was typed for a legacy font.
public enum LegacyFontFinding: Sendable {
    /// It was not, and stands as it is.
    case ordinary
    /// It was.
    case legacy
    /// It may have been; it is left as it is, and somebody has to look at it.
    case doubtful
}
