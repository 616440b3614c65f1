/// What was said last of each subject, for want of a bus: 32 bytes a subject, and bounded.
///
/// Subjects and contents are known by 64 bits of their keyed digests. Memory is two generations of a table: where the young one
/// is full it becomes the old one, and what only the old one before it knew is forgotten. So at least the last `limit`
/// subjects are remembered, and all of them as long as there are no more than twice as many.
package struct SubjectMemory {
    /// What was said last of one subject.
    package struct Entry {
        /// 64 bits of its token and type; 0 where nothing is known.
        var subject: UInt64
        /// 64 bits of the digest of its content.
        var content: UInt64
        /// The sequence it was said with.
        var sequence: UInt64
        /// The submission that last held it, counted from 1; 0 where what was said was taken back.
        var submission: UInt32
        /// How far the sequence is ahead of the source's own version, which may stand still while the content changes.
        var ahead: UInt16
        /// Whether the source has a version of its own.
        var hasVersion: Bool

        static let none = Entry(
            subject: 0,
            content: 0,
            sequence: 0,
            submission: 0,
            ahead: 0,
            hasVersion: false
        )
    }

    /// How many subjects a generation holds.
    private let limit: Int
    private var young: SubjectTable
    private var old: SubjectTable
    /// Of the few subjects that have several versions, those before the last.
    private var earlier: [UInt64: EarlierVersions] = [:]

    /// Makes an empty memory.
    /// - Parameter limit: how many subjects are remembered at least.
    package init(limit: Int) {
        self.limit = max(1, limit)
        young = SubjectTable(limit: self.limit)
        old = young
    }

    /// Makes room for the subjects of some events that are to be judged.
    ///
    /// Subjects are spread over megabytes. Looked for one by one, each waits for its own piece of memory; here, where
    /// nothing depends on what is found, they wait together, and are at hand when they are judged.
    package mutating func prepare(for events: [TranslatedEvent]) {
        var known = 0
        for index in events.indices { known &+= young.isAtOnce(Self.fingerprint(events[index])) ? 1 : 0 }
        young.makeRoom(for: min(young.count + events.count - known, limit))
    }

    /// Judges an event of a submission, counted from 1, and remembers it where it is what was said last.
    ///
    /// - Returns: the verdict, and what is to be given to ``restore(_:)`` to take it back.
    package mutating func judge(
        _ event: TranslatedEvent,
        submission: UInt32
    ) -> (verdict: SubjectVerdict, former: Entry) {
        let subject = Self.fingerprint(event)
        let former = last(of: subject)
        var last = former.last(for: event, in: submission)
        if let said = event.said, let version = last?.version, said.version < version {
            last?.wentOutBefore = earlier[subject]?.holds(said) ?? false
        }
        let verdict = SubjectVerdict(event, last: last)
        switch verdict {
        case .news(let sequence):
            if let version = last?.version {
                note(EarlierVersions.Said(version: version, content: former.content), of: subject)
            }
            let entry = Entry(
                subject: subject,
                content: event.contentDigest.high,
                sequence: sequence,
                submission: submission,
                ahead: UInt16(clamping: sequence - min(event.version ?? sequence, sequence)),
                hasVersion: event.version != nil
            )
            remember(entry)
        case .unchanged where event.isKeyed && former.submission != submission:
            // A keyed subject remembers every submission that holds it, so that a contradiction within one is seen.
            var entry = former
            entry.submission = submission
            remember(entry)
        case .late:
            if let said = event.said { note(said, of: subject) }
        case .unchanged, .conflict:
            break
        }
        return (verdict, former)
    }

    private mutating func note(_ said: EarlierVersions.Said, of subject: UInt64) {
        // Forgotten all at once, as seldom as that is: what is forgotten counts as not having gone out.
        if earlier.count >= limit { earlier.removeAll() }
        earlier[subject, default: EarlierVersions()].add(said)
    }

    /// Takes back what the verdict that came with this changed; the last verdict first.
    package mutating func restore(_ former: Entry) {
        remember(former)
    }

    private mutating func last(of subject: UInt64) -> Entry {
        if let entry = young.entry(of: subject) { return entry }
        if let entry = old.entry(of: subject) {
            remember(entry)
            return entry
        }
        var entry = Entry.none
        entry.subject = subject
        return entry
    }

    private mutating func remember(_ entry: Entry) {
        if young.count >= limit {
            swap(&young, &old)
            young.removeAll()
        }
        young.insert(entry)
    }

    /// Apart for each type, because each topic has a sequence of its own; never 0.
    private static func fingerprint(_ event: TranslatedEvent) -> UInt64 {
        let mixed = event.subject.high ^ (UInt64(truncatingIfNeeded: event.type) &* 0x9E37_79B9_7F4A_7C15)
        return mixed == 0 ? 1 : mixed
    }
}

extension SubjectMemory.Entry {
    fileprivate func last(for event: TranslatedEvent, in current: UInt32) -> SubjectVerdict.Last? {
        guard submission != 0 else { return nil }
        return SubjectVerdict.Last(
            sequence: sequence,
            version: hasVersion ? sequence - min(UInt64(ahead), sequence) : nil,
            hasSameContent: content == event.contentDigest.high,
            isElsewhereInSubmission: submission == current
        )
    }
}

extension TranslatedEvent {
    /// Its version and content, where the source has versions.
    package var said: EarlierVersions.Said? {
        version.map { EarlierVersions.Said(version: $0, content: contentDigest.high) }
    }
}
