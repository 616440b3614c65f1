/// Letters grouped by cause, in bounded memory: a sender whose fields have ever new names makes ever new causes.
public struct DeadLetterCauses: Sendable {
    /// How many causes are told apart.
    static let most = 5000

    private var causes: [DeadLetterCause.Key: DeadLetterCause] = [:]
    private var places: [DeadLetterCause.Key: Int] = [:]

    /// How many letters were counted.
    public private(set) var letters = 0
    /// How many letters are of causes beyond those that are told apart.
    public private(set) var lettersOfOthers = 0

    /// Begins with none.
    public init() {}

    /// The causes, the most frequent first.
    public var ranked: [DeadLetterCause] {
        causes.values.sorted { ($1.letters, places[$0.key] ?? 0) < ($0.letters, places[$1.key] ?? 0) }
    }

    /// Counts a letter.
    mutating func add(_ letter: DeadLetter, isWaiting: Bool) {
        letters += 1
        let key = letter.cause
        if causes[key] == nil {
            guard causes.count < Self.most else {
                lettersOfOthers += 1
                return
            }
            places[key] = causes.count
            causes[key] = DeadLetterCause(letter)
        }
        causes[key]?.count(letter, isWaiting: isWaiting)
    }
}
