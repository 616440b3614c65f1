/// What is made of an event, given what was said last of its subject: the rule that the gateway and a dry run share.
package enum SubjectVerdict: Sendable, Equatable {
    /// What was said last of a subject, as far as the rule asks.
    package struct Last: Sendable {
        /// The sequence it was said with.
        package var sequence: UInt64
        /// The source's own version of it, where there was one.
        package var version: UInt64?
        /// Whether it had the content that the event has.
        package var hasSameContent: Bool
        /// Whether the submission of the event said it, in another place.
        package var isElsewhereInSubmission: Bool

        /// Whether the event, where it is of an older version, went out before.
        package var wentOutBefore: Bool

        /// Makes what was said last.
        @inlinable
        package init(
            sequence: UInt64,
            version: UInt64?,
            hasSameContent: Bool,
            isElsewhereInSubmission: Bool,
            wentOutBefore: Bool = false
        ) {
            self.wentOutBefore = wentOutBefore
            self.sequence = sequence
            self.version = version
            self.hasSameContent = hasSameContent
            self.isElsewhereInSubmission = isElsewhereInSubmission
        }
    }

    /// It is news, and goes out with this sequence.
    case news(sequence: UInt64)
    /// It is older than what was said last, and did not go out yet: it does with its own version, and what was said last
    /// stays so.
    case late(version: UInt64)
    /// It says what was said last, or, of an older version, went out before.
    case unchanged
    /// Its key was used with other content in the same submission.
    case conflict

    /// Judges an event.
    @inlinable
    package init(_ event: TranslatedEvent, last: Last?) {
        guard let last else {
            self = .news(sequence: event.version ?? 1)
            return
        }
        if last.hasSameContent, last.version == event.version {
            self = .unchanged
        } else if event.isKeyed, last.isElsewhereInSubmission {
            self = .conflict
        } else if let version = event.version, let lastVersion = last.version, version < lastVersion {
            self = last.wentOutBefore ? .unchanged : .late(version: version)
        } else {
            // A source that changes what it says without a new version says it later all the same: A, B, A are three events.
            let next = last.sequence == .max ? .max : last.sequence + 1
            self = .news(sequence: max(event.version ?? next, next))
        }
    }
}
