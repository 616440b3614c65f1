/// What a sender writes for "nothing": `NA`, `NIL`, `-`.
struct AbsentWords: Sendable {
    private let words: [[UInt8]]
    /// The longest word's bytes; longer values need no comparison.
    let maximumLength: Int

    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
        maximumLength = self.words.map(\.count).max() ?? 0
    }

    /// Whether a trimmed value is one of the words.
    func contains(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        words.contains { word in
            word.count == value.count && word.withUnsafeBufferPointer { $0.elementsEqual(value) }
        }
    }
}
