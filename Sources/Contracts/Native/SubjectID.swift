/// Who an event is about, in the source's own terms.
public struct SubjectID: Sendable, Equatable {
    /// The values that say so, in order; `nil` where the source says nothing.
    public var parts: [String?]
    /// Whether the source has no id and the values stand for one.
    public var isKeyed: Bool

    /// The source's own id, which also becomes `recordId`.
    public static func own(_ id: String?) -> SubjectID { SubjectID(parts: [id], isKeyed: false) }

    /// The source's own id where it takes several values to tell.
    public static func own(_ parts: [String?]) -> SubjectID { SubjectID(parts: parts, isKeyed: false) }

    /// Values that stand for an id the source does not have; bring them into one spelling first.
    ///
    /// The same values with other content in one submission are a contradiction.
    public static func keyed(_ parts: [String?]) -> SubjectID { SubjectID(parts: parts, isKeyed: true) }

    /// The id that is shown, where one value is it: without Aadhaar numbers.
    var recordID: String? {
        guard !isKeyed, parts.count == 1, let id = parts[0] else { return nil }
        return AadhaarScanner.redacted(id) ?? id
    }

    /// The token that stands for the subject, made of the values as they came: one in ten numbers of twelve digits could be
    /// an Aadhaar number, and without it subjects would become one.
    ///
    /// - Parameters:
    ///   - feed: the feed, which keeps equal ids of different sources apart.
    ///   - entity: the entity, which keeps equal ids of different kinds apart.
    ///   - keys: the keys.
    /// - Returns: `nil` where nothing says who it is: an own id that is missing, or values that all are.
    func token(feed: String, entity: String, keys: TranslationKeys) -> Token? {
        var message = Array("\(feed)\u{0}\(entity)".utf8)
        var filled = 0
        for part in parts {
            message.append(0x1f)
            guard let part, !part.isEmpty else { continue }
            filled += 1
            message += part.utf8
        }
        guard isKeyed ? filled > 0 : filled == parts.count && filled > 0 else { return nil }
        return keys.subjects.token(message)
    }
}
