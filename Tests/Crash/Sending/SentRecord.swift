/// A record of a delivery, as far as the program knows what has to become of it.
struct SentRecord: Hashable, Sendable {
    /// The source's id of whom it is about.
    var subject: String
    /// Which state of the subject it tells; another number is other content.
    var revision: Int
    /// Whether it is one that must be refused.
    var isBad = false
    /// Whether it carries a long text.
    var isLong = false

    /// The words by which its content differs from that of every other record.
    var narrative: String {
        let words = "state \(revision) of \(subject)"
        return isLong ? words + String(repeating: " and nothing more was seen", count: 120) : words
    }
}
