package import Contracts

/// What publishing makes of one event, given what was published last of its subject.
package enum Decision: Equatable {
    /// It is news, with this sequence; the subject's state becomes that.
    case publish(sequence: UInt64, SubjectState)
    /// It says what was said before, or what was said since overtook it; the state changes if one is given.
    case unchanged(SubjectState?)
    /// Its key was used with other content in the same submission.
    case conflict

    /// Decides.
    ///
    /// - Parameters:
    ///   - event: the event.
    ///   - last: what was published last of its subject, if anything.
    ///   - submission: the submission it is in.
    ///   - place: where it comes from.
    ///   - isReplay: whether its slice was translated before.
    package init(_ event: TranslatedEvent, last: SubjectState?, submission: String, place: RecordPlace, isReplay: Bool)
    {
        var state = SubjectState(
            sequence: event.version ?? 1,
            version: event.version,
            digest: event.contentDigest,
            submission: submission,
            place: place
        )
        guard let last else {
            self = .publish(sequence: state.sequence, state)
            return
        }
        if isReplay, place.precedes(last.place) {
            self = .unchanged(nil)
        } else if last.digest == event.contentDigest, last.version == event.version {
            self = .unchanged(Self.seenAgain(last, event, submission, place))
        } else if event.isKeyed, last.submission == submission, last.place != place {
            self = .conflict
        } else if let version = event.version, let lastVersion = last.version, version < lastVersion {
            // Late: subscribers ignore a lower sequence, and what came before it stays the last.
            state = last
            state.place = place
            self = .publish(sequence: version, state)
        } else {
            state.sequence = event.version ?? (last.sequence == .max ? .max : last.sequence + 1)
            self = .publish(sequence: state.sequence, state)
        }
    }

    /// A keyed subject remembers every submission that holds it, so that a contradiction within one is seen.
    private static func seenAgain(
        _ last: SubjectState,
        _ event: TranslatedEvent,
        _ submission: String,
        _ place: RecordPlace
    ) -> SubjectState? {
        guard event.isKeyed, last.submission != submission else { return nil }
        var state = last
        state.submission = submission
        state.place = place
        return state
    }
}
