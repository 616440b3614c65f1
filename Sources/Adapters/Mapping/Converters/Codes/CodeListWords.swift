/// The words of a code list, looked for in values that are not in it: an id `1098/UK/7` tells the helpline.
struct CodeListWords: Sendable {
    /// Where a word has to stand.
    enum Place: String, Sendable {
        /// The value begins with it; of several the longest counts.
        case leading
        /// Anywhere in the value; of several the first of the list counts.
        case inside
    }

    private let place: Place
    /// As ``CodeKey`` forms them, by row.
    private let words: [[UInt8]]

    /// The words of a list; `nil` for a place there is not.
    init?(of list: CodeList, standing place: String) {
        guard let place = Place(rawValue: place) else { return nil }
        self.place = place
        words = list.entries.map { CodeKey.bytes(of: $0.source) }
    }

    /// The row of the word that stands in a value.
    func row(of value: TextValue) -> Int? {
        WordSearch.withKey(of: value) { text in
            switch place {
            case .leading:
                words.indices.filter { WordSearch.begins(text, with: words[$0]) }
                    .max { words[$0].count < words[$1].count }
            case .inside: words.indices.first { WordSearch.holdsWhole(text, words[$0]) }
            }
        }
    }
}
