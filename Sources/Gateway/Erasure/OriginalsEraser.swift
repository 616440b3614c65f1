import Contracts
import Formats

/// Takes a subject's records out of a feed's originals: a slice that holds one loses its data key, which makes it and
/// its dead letters unreadable, and its other records are appended again.
///
/// A record belongs to the subject if the feed's adapter of today makes an event of that subject of it. The next offset
/// is kept with every step, so a search that was broken off goes on where it was.
struct OriginalsEraser {
    private static let slicesPerBatch = 16
    private static let bytesPerBatch = 4 * 1024 * 1024

    let feed: Feed
    let bus: any EventBus
    let translator: any SliceTranslator
    let key: StateKey

    /// Searches a partition up to its end.
    ///
    /// - Throws: ``BusError``; ``BinaryFormatError`` where a message is damaged; `CancellationError`.
    func search(partition number: Int, of mark: ErasureMark) async throws -> ErasureMark {
        var mark = mark
        let partition = TopicPartition(.raw(feed: feed.id), Int32(number))
        let originals = OriginalReader(cipher: feed.cipher, bus: bus)
        while let work = mark.work, work.partitions[number].next < work.partitions[number].end {
            try Task.checkCancellation()
            let progress = work.partitions[number]
            let stored = try await bus.read(
                partition,
                from: progress.next,
                maxMessages: Self.slicesPerBatch,
                maxBytes: Self.bytesPerBatch
            ).filter { $0.offset < progress.end }
            let next = stored.last.map { $0.offset + 1 } ?? progress.end
            let slices = try await originals.open(stored, settledBefore: progress.end)
            mark = try await erase(slices, number, next: next, mark)
        }
        return mark
    }

    private func erase(
        _ slices: [RawSlice],
        _ number: Int,
        next: Int64,
        _ mark: ErasureMark
    ) async throws -> ErasureMark {
        guard let subject = mark.work?.subject else { return mark }
        var after = mark
        after.work?.partitions[number].next = next
        var transaction = BusTransaction()
        var letters: [StateKey] = []
        var translation = Translation()
        for raw in slices {
            await feed.whereItMayWait { translator.translate(raw.slice, into: &translation) }
            let erased = Set(translation.events.filter { $0.subject == subject }.map(\.record))
            guard !erased.isEmpty else { continue }
            after.slices += 1
            after.keptRecords += raw.slice.framed.records.count - erased.count
            transaction.state[raw.originalKey] = OriginalReader.destroyedKey
            letters.append(raw.deadLetterKey)
            try appendAgain(raw, without: erased, in: &transaction)
        }
        transaction.state[key] = after.encoded()
        let (begun, letterKeys, key, before) = (transaction, letters, key, mark.encoded())
        try await bus.transact(owning: feed.id, reading: [key] + letterKeys) { present in
            // Done by a try whose answer was lost, or by the gateway that had the feed before.
            guard present[key] == before else { return BusTransaction() }
            var written = begun
            // A slice without dead letters has no key of theirs, and none that retention would take one day.
            for letter in letterKeys where present[letter] != nil {
                written.state[letter] = OriginalReader.destroyedKey
            }
            return written
        }
        return try await bus.state([key])[key].map { try ErasureMark(decoding: $0) } ?? after
    }

    /// Appends the records that stay, as a submission of their own that says where they were received: what came since
    /// overtakes them.
    private func appendAgain(_ raw: RawSlice, without erased: Set<Int>, in transaction: inout BusTransaction) throws {
        let head = SubmissionHead(
            feed: feed.id,
            submission: SubmissionID(receivedAt: raw.slice.receivedAt).text,
            receivedAt: raw.slice.receivedAt,
            traceparent: raw.traceparent
        )
        let runs = SliceRemainder.runs(of: raw.slice.framed.records.count) { erased.contains($0) }
        for (index, run) in runs.enumerated() {
            var slice = raw.slice
            slice.submission = head.submission
            slice.framed = slice.framed.keeping(run)
            slice.framed.index = index
            let sealed = try SealedSlice(sealing: slice, with: feed.cipher)
            let origin = raw.place(record: run.lowerBound, event: 0)
            transaction.messages.append(sealed.message(of: head, origin: origin, replayCount: raw.replayCount))
            transaction.state[sealed.keyPlace(in: head.submission)] = sealed.wrappedKey
        }
    }
}
