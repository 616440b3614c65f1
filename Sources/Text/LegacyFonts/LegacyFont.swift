/// A font of the time before Unicode whose glyphs stand on Latin letters: text typed for it is Latin letters in the file.
///
/// Nothing in the file says which cells were typed for it, so each is judged by itself (``judge(_:isExpected:)``).
public enum LegacyFont: String, Sendable, CaseIterable {
    /// Kruti Dev 010, the usual one in Hindi offices.
    case krutiDev010 = "krutidev010"

    /// The text in Unicode, as it would be if all of it was typed for this font; in Normalization Form C.
    public func unicode(_ text: String) -> String {
        var unicode = String.UnicodeScalarView()
        unicode.append(contentsOf: KrutiDevReader.read(Array(text.unicodeScalars)[...]).scalars)
        return NFC.normalized(String(unicode))
    }

    /// Judges whether a cell was typed for this font.
    ///
    /// - Parameters:
    ///   - cell: the cell in UTF-8.
    ///   - isExpected: whether the name of its column was typed for the font, so that the cell likely was too.
    ///   - output: is emptied, and holds the cell in Unicode where it was.
    /// - Returns: whether it was.
    public func judge(
        _ cell: UnsafeRawBufferPointer,
        isExpected: Bool,
        into output: inout [UInt8]
    ) -> LegacyFontFinding {
        KrutiDevJudge.judge(cell, isExpected: isExpected, into: &output)
    }
}
