import Contracts
import Crypto

/// Why a number of a feed's records were refused: the same code, the same source field, the same adapter version.
///
/// Mending one mends them all, which is why a person looks at causes and not at letters.
public struct DeadLetterCause: Sendable, Equatable {
    /// What tells one cause from another.
    public struct Key: Sendable, Hashable {
        /// The feed.
        public var feed: String
        /// The code of the first rejection.
        public var code: String
        /// Its source field, where one is to blame.
        public var field: String?
        /// The version of the adapter that refused the records.
        public var adapterVersion: String

        /// Makes a key.
        public init(feed: String, code: String, field: String?, adapterVersion: String) {
            self.feed = feed
            self.code = code
            self.field = field
            self.adapterVersion = adapterVersion
        }

        /// Eight hexadecimal digits that a person can type; the same for the same cause, for ever.
        public var id: String {
            let text = [feed, code, field ?? "", adapterVersion].joined(separator: "\u{0}")
            return Array(SHA256.hash(data: Array(text.utf8)).prefix(4)).hexadecimal
        }
    }

    /// What it is.
    public var key: Key
    /// What was expected, as the first of its letters says it.
    public var expectation: String
    /// How many letters there are.
    public var letters = 0
    /// How many of them were not replayed yet.
    public var waiting = 0
    /// The offset of the first of them.
    public var firstOffset: Int64
    /// When the first of their submissions was received, milliseconds since 1970-01-01 UTC.
    public var firstSeen: Int64
    /// When the last was.
    public var lastSeen: Int64

    /// Begins with a letter's cause, counting none.
    init(_ letter: DeadLetter) {
        key = letter.cause
        expectation = letter.rejections.first?.expectation ?? ""
        firstOffset = letter.offset
        firstSeen = letter.receivedAt
        lastSeen = letter.receivedAt
    }

    /// Counts a letter.
    mutating func count(_ letter: DeadLetter, isWaiting: Bool) {
        letters += 1
        waiting += isWaiting ? 1 : 0
        firstSeen = min(firstSeen, letter.receivedAt)
        lastSeen = max(lastSeen, letter.receivedAt)
    }
}

extension DeadLetter {
    /// What it shares with others: its first rejection and the adapter.
    public var cause: DeadLetterCause.Key {
        DeadLetterCause.Key(
            feed: feed,
            code: rejections.first?.code ?? "UNKNOWN",
            field: rejections.first?.sourceField,
            adapterVersion: adapterVersion
        )
    }
}
