/// What ties a record that was taken up again to the dead letter it was.
struct ReplayLink: Sendable, Equatable {
    /// The letter.
    var letter: DeadLetterID
    /// The fingerprint of the adapter that had refused it.
    var fingerprint: String
    /// How many times in a row the same adapter had refused it again.
    var fruitless: Int

    /// The link as a header holds it.
    var text: String { "\(letter) \(fingerprint) \(fruitless)" }

    /// Makes a link.
    init(letter: DeadLetterID, fingerprint: String, fruitless: Int) {
        self.letter = letter
        self.fingerprint = fingerprint
        self.fruitless = fruitless
    }

    /// Reads ``text``; `nil` where it is something else.
    init?(_ text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, let letter = DeadLetterID(String(parts[0])), let fruitless = Int(parts[2]),
            fruitless >= 0
        else { return nil }
        self.init(letter: letter, fingerprint: String(parts[1]), fruitless: fruitless)
    }

    /// How many times in a row the letter that an adapter leaves of it was refused by that adapter again.
    func fruitless(for fingerprint: String) -> Int {
        fingerprint == self.fingerprint ? fruitless &+ 1 : 0
    }

    /// What `ce_causationid` says of events that came of it: the letter, by its topic and offset.
    var causation: String { "cp.dead-letter.\(letter)" }
}
