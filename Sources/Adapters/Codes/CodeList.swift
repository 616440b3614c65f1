import Formats
import Text

/// The canonical codes of a source's own values, found from their bytes without making text.
package struct CodeList: Sendable {
    /// Its name, as lines use it: `sex`.
    package let name: String
    /// Its rows, in the order of the file.
    package let entries: [CodeEntry]
    private let keys: CodeKeyTable
    /// The spellings as the list has them, which most values follow to the letter; found without folding.
    private let spellings: CodeKeyTable

    /// Makes a list; of rows with the same key the first counts.
    package init(name: String, entries: [CodeEntry]) {
        self.name = name
        self.entries = entries
        let folded = entries.map { CodeKey.bytes(of: $0.source) }
        let keys = CodeKeyTable(folded)
        self.keys = keys
        // A spelling whose key an earlier row has is found by that key, so that the first row counts.
        spellings = CodeKeyTable(
            entries.enumerated().map { index, entry in
                keys.lookup(key: folded[index]) == index ? Array(NFC.normalized(entry.source).utf8) : []
            }
        )
    }

    /// Whether some of its rows hold for a time only.
    package var isDated: Bool { entries.contains { $0.period != .always } }

    /// The list as it is on a day, `yyyyMMdd`; `nil`, for a day nobody knows: the rows that always hold.
    package func edition(on day: Int?) -> CodeList {
        CodeList(name: name, entries: entries.filter { day.map($0.period.contains) ?? ($0.period == .always) })
    }

    /// The first days of the spans through which the list stays the same, from early to late; before the first it is another.
    package var boundaries: [Int] { Set(entries.flatMap(\.period.boundaries)).sorted() }

    /// The index in ``entries`` of a value, which is UTF-8 in NFC.
    ///
    /// White space and letter case are settled here (``CodeKey``).
    package func lookup(_ value: UnsafeRawBufferPointer) -> Int? {
        value.isEmpty ? nil : spellings.lookup(folded: value) ?? keys.lookup(value)
    }

    /// The row of a value.
    package subscript(value: String) -> CodeEntry? {
        keys.lookup(key: CodeKey.bytes(of: value)).map { entries[$0] }
    }
}
