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
        // What was received later stays, unless the source's own version says that this is newer.
        if isReplay, place.precedes(last.place), !Self.isNewer(event, than: last) {
            self = .unchanged(nil)
            return
        }
        switch SubjectVerdict(event, last: last.asSeen(by: event, submission: submission, place: place)) {
        case .unchanged:
            self = .unchanged(Self.seenAgain(last, event, submission, place))
        case .conflict:
            self = .conflict
        case .late where isReplay:
            // It went out when it came, or was overtaken before it could.
            self = .unchanged(nil)
        case .late(let version):
            // Subscribers ignore a lower sequence, and what came before it stays the last.
            state = last
            state.place = place
            if let said = event.said { state.earlier.add(said) }
            self = .publish(sequence: version, state)
        case .news(let sequence):
            state.sequence = sequence
            state.earlier = last.earlier
            if let lastVersion = last.version {
                state.earlier.add(EarlierVersions.Said(version: lastVersion, content: last.digest.high))
            }
            self = .publish(sequence: sequence, state)
        }
    }

    private static func isNewer(_ event: TranslatedEvent, than last: SubjectState) -> Bool {
        guard let version = event.version, let lastVersion = last.version else { return false }
        return version > lastVersion
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

extension SubjectState {
    /// As the rule asks for it.
    fileprivate func asSeen(by event: TranslatedEvent, submission: String, place: RecordPlace) -> SubjectVerdict.Last {
        SubjectVerdict.Last(
            sequence: sequence,
            version: version,
            hasSameContent: digest == event.contentDigest,
            isElsewhereInSubmission: self.submission == submission && self.place != place,
            wentOutBefore: event.said.map { earlier.holds($0) } ?? false
        )
    }
}
