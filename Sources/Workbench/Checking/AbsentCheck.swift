import Adapters
import Formats
import Text

/// Holds the words for "nothing" against those the samples have: they are compared letter by letter.
///
/// A word that no sample has is no news, for tables name what a sender may write one day.
struct AbsentCheck {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ table: MappingTable, _ evidence: SampleEvidence) {
        var written: Set<String> = []
        for values in evidence.values.values { written.formUnion(values.filter { AbsentWord.isOne($0) }) }
        let unnamed = written.subtracting(table.absent).filter { $0.contains(where: \.isLetter) }
        for (word, location) in zip(table.absent, table.absentLocations) {
            let parts = word.split(whereSeparator: { ",;|".contains($0) }).map(\.trimmedOfSpace)
            if parts.count > 1, parts.allSatisfy({ AbsentWord.isOne($0) }) {
                tell("'\(word)' is one word here", location, fix: "write: [\(parts.joined(separator: ", "))]")
            } else if let other = Self.spelling(of: word, among: unnamed) {
                tell(
                    "the samples have '\(other)', which is not '\(word)' and counts as a value",
                    location,
                    suggestion: other
                )
            }
        }
    }

    /// A word of the samples that differs in capitals and signs, or in one letter.
    private static func spelling(of word: String, among written: Set<String>) -> String? {
        let key = FieldSpelling.key(of: word)
        guard !key.isEmpty else { return nil }
        return written.sorted()
            .first { other in
                let otherKey = FieldSpelling.key(of: other)
                return otherKey == key
                    || key.count >= 3 && EditDistance.between(Array(key), Array(otherKey), swaps: true) == 1
            }
    }

    private mutating func tell(
        _ message: String,
        _ location: SourceLocation,
        suggestion: String? = nil,
        fix: String = ""
    ) {
        diagnostics.append(Diagnostic(.absentUnseen, message, at: location, suggestion: suggestion, fix: fix))
    }
}
