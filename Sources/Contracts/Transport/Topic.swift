/// A topic of the bus, by its full name.
///
/// The name says who may read it (DESIGN section 4): `cp.<type>.v1`, `cp.restricted.…`, `cp.secret.…`, `cp.raw.<feed>`,
/// `cp.dead-letter.<feed>`, `cp.internal.<table>`.
public struct Topic: Sendable, Hashable, RawRepresentable, Comparable, CustomStringConvertible {
    /// The full name.
    public var rawValue: String

    /// Takes a full name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The original slices of a feed.
    public static func raw(feed: String) -> Topic { Topic(rawValue: "cp.raw.\(feed)") }
    /// What of a feed could not be translated, with the reason.
    public static func deadLetter(feed: String) -> Topic { Topic(rawValue: "cp.dead-letter.\(feed)") }
    /// One view of one event type.
    public static func canonical(_ type: String, major: Int, view: Sensitivity) -> Topic {
        Topic(rawValue: "cp.\(view.topicInfix)\(type).v\(major)")
    }
    /// The fast lane of urgency U1 and U2, in the open or the restricted view.
    public static func alert(view: Sensitivity) -> Topic { Topic(rawValue: "cp.\(view.topicInfix)alert.v1") }

    /// Who may read it.
    public var sensitivity: Sensitivity {
        if rawValue.hasPrefix("cp.restricted.") { return .restricted }
        for prefix in ["cp.secret.", "cp.raw.", "cp.dead-letter.", "cp.internal."] where rawValue.hasPrefix(prefix) {
            return .secret
        }
        return .open
    }

    /// In the order of their names.
    public static func < (left: Topic, right: Topic) -> Bool { left.rawValue < right.rawValue }

    /// The full name.
    public var description: String { rawValue }
}
