/// What was done that somebody has to answer for.
public struct AuditAction: Sendable, Hashable, RawRepresentable {
    /// The stable name, such as `dead-letter.revealed`.
    public var rawValue: String

    /// Takes a name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The values of a refused record were shown.
    public static let deadLetterRevealed = AuditAction(rawValue: "dead-letter.revealed")
    /// A record was shown as it was sent, to explain what became of it.
    public static let originalRevealed = AuditAction(rawValue: "original.revealed")
    /// Refused records were given to their adapter again.
    public static let deadLettersReplayed = AuditAction(rawValue: "dead-letters.replayed")
    /// A feed's originals were translated again.
    public static let feedReplayed = AuditAction(rawValue: "feed.replayed")
    /// A paused feed was let go on.
    public static let feedResumed = AuditAction(rawValue: "feed.resumed")
    /// A feed was made to wait.
    public static let feedPaused = AuditAction(rawValue: "feed.paused")
    /// Everything that is kept of a subject was erased.
    public static let subjectErased = AuditAction(rawValue: "subject.erased")
}
