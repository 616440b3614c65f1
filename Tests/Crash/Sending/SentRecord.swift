/// A record of a delivery, as far as the program knows what has to become of it.
package struct SentRecord: Hashable, Sendable {
    /// What the names of those begin with, after their sender's, who are in one delivery alone.
    static let loneName = "lone"

    /// The source's id of whom it is about.
    package var subject: String
    /// Which state of the subject it tells; another number is other content.
    package var revision: Int
    /// Whether it is one that must be refused.
    package var isBad: Bool
    /// Whether it carries a long text.
    package var isLong: Bool

    /// Makes a record.
    package init(subject: String, revision: Int, isBad: Bool = false, isLong: Bool = false) {
        self.subject = subject
        self.revision = revision
        self.isBad = isBad
        self.isLong = isLong
    }

    /// Whether nothing else is ever sent of its subject but the same delivery again.
    var isLone: Bool { subject.split(separator: "-").last?.hasPrefix(Self.loneName) == true }

    /// The words by which its content differs from that of every other record.
    var narrative: String {
        let words = "state \(revision) of \(subject)"
        return isLong ? words + String(repeating: " and nothing more was seen", count: 120) : words
    }
}
