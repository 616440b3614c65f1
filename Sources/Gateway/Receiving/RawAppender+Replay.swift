import Contracts

extension RawAppender {
    /// Appends dead letters as one submission, a slice each, and marks them as replayed; all or nothing.
    ///
    /// - Throws: `BusError`, with the code `CLAIMED` where another gateway is replaying letters of the feed right now;
    ///   ``ReplayRefusal`` where one of them was replayed meanwhile.
    func append(_ head: SubmissionHead, _ letters: [ReplayedLetter], with feed: Feed) async throws -> Receipt {
        let opening = SubmissionOpening(
            head,
            slices: letters.count,
            records: letters.count,
            fingerprint: [],
            limits: limits
        )
        var messages: [Message] = []
        var written: [StateKey: [UInt8]?] = [:]
        for letter in letters {
            let sealed = try SealedSlice(sealing: letter.slice, with: feed.cipher)
            var message = sealed.message(
                of: head,
                origin: letter.letter.origin,
                replayCount: letter.letter.replayCount + 1
            )
            message.headers.append(Message.Header(RawHeader.replayOf, letter.link.text))
            messages.append(message)
            written[sealed.keyPlace(in: head.submission)] = sealed.wrappedKey
            let mark = DeadLetterReplay(
                submission: head.submission,
                slice: sealed.index,
                fingerprint: feed.description.fingerprint,
                at: head.receivedAt
            )
            written[DeadLetterReplay.key(of: letter.letter.id)] = mark.encoded()
        }
        let marks = letters.map { DeadLetterReplay.key(of: $0.letter.id) }
        // One key for all letters of the feed: each has a mark of its own, and a transaction claims one key.
        let claimed = StateKey(.replays, Array(feed.id.utf8))
        try await bus.transact(claiming: claimed, reading: opening.keys + marks) { [messages, written] present in
            guard marks.allSatisfy({ present[$0] == nil }) else { throw ReplayRefusal.done }
            let state = try opening.state(present).merging(written) { _, new in new }
            return BusTransaction(messages: messages, state: state)
        }
        return opening.receipt
    }
}
