import Contracts

/// Appends submissions to the raw topic, together with the receipts that account for them.
struct RawAppender {
    /// How many bytes one transaction appends, about; each waits for what is being published meanwhile.
    private static let bytesPerTransaction = 4 * 1024 * 1024

    let bus: any EventBus

    /// Appends a submission of at most one slice; all or nothing.
    ///
    /// A record taken up from dead letters says where it was received first, and how many times that was done.
    ///
    /// - Throws: ``BusError``; ``SubmissionError`` where another submission has its idempotency key.
    func append(
        _ head: SubmissionHead,
        _ slice: SealedSlice?,
        fingerprint: [UInt8] = [],
        origin: RecordPlace? = nil,
        replayCount: Int = 0
    ) async throws -> Receipt {
        let receipt = Self.receipt(head, slices: slice == nil ? 0 : 1, records: slice?.records ?? 0)
        let messages = slice.map { [$0.message(of: head, origin: origin, replayCount: replayCount)] } ?? []
        try await bus.transact(reading: Self.keys(head)) { present in
            var state = try Self.opening(receipt, head, fingerprint, present)
            if let slice { state[slice.keyPlace(in: head.submission)] = slice.wrappedKey }
            return BusTransaction(messages: messages, state: state)
        }
        return receipt
    }

    /// Appends what is not yet on the raw topic of a finished spool, in transactions of moderate size.
    ///
    /// - Throws: ``BusError``; what was appended until then stays, and calling again goes on from there.
    ///   ``BinaryFormatError`` where the spool is damaged; ``SubmissionError`` where another submission has its
    ///   idempotency key, and nothing of this one is appended.
    func append(_ spool: SpoolReader) async throws -> Receipt {
        let receipt = Self.receipt(spool.head, slices: spool.slices, records: spool.records)
        let head = spool.head
        let fingerprint = spool.fingerprint
        let progress = StateKey(.spools, Array(spool.head.submission.utf8))
        var appended = try await appendedSlices(of: receipt, progress)
        while appended < spool.slices {
            let batch = try Self.batch(from: spool, after: appended)
            guard let last = batch.last else { throw BinaryFormatError("the spool holds fewer slices than it says") }
            let messages = batch.map { $0.message(of: spool.head) }
            let isFirst = appended == 0
            let isLast = last.index + 1 == spool.slices
            let mark: [UInt8]? = isLast ? nil : Self.encode(last.index + 1)
            try await bus.transact(reading: isFirst ? Self.keys(head) : []) { present in
                var state: [StateKey: [UInt8]?] = [progress: mark]
                for slice in batch { state[slice.keyPlace(in: head.submission)] = slice.wrappedKey }
                if isFirst { state.merge(try Self.opening(receipt, head, fingerprint, present)) { _, new in new } }
                return BusTransaction(messages: messages, state: state)
            }
            appended = last.index + 1
        }
        return receipt
    }

    /// How many slices are on the raw topic: none without a receipt, all with a receipt and no mark.
    private func appendedSlices(of receipt: Receipt, _ progress: StateKey) async throws -> Int {
        let state = try await bus.state([receipt.key, progress])
        guard state[receipt.key] != nil else { return 0 }
        guard let mark = state[progress] else { return receipt.slices }
        var reader = BinaryReader(mark)
        return try reader.count()
    }

    private static func batch(from spool: SpoolReader, after appended: Int) throws -> [SealedSlice] {
        var batch: [SealedSlice] = []
        var bytes = 0
        while bytes < bytesPerTransaction, let slice = try spool.nextSlice() {
            if slice.index < appended { continue }
            bytes += slice.envelope.count
            batch.append(slice)
        }
        return batch
    }

    /// The state that says whether a submission may begin.
    private static func keys(_ head: SubmissionHead) -> [StateKey] {
        head.idempotencyKey.map { [$0] } ?? []
    }

    /// The state a submission begins with: its receipt, and the mark of its idempotency key.
    ///
    /// The same delivery may have come to another gateway meanwhile: the first to begin has the key.
    private static func opening(
        _ receipt: Receipt,
        _ head: SubmissionHead,
        _ fingerprint: [UInt8],
        _ present: [StateKey: [UInt8]]
    ) throws -> [StateKey: [UInt8]?] {
        var state: [StateKey: [UInt8]?] = [receipt.key: ReceiptCodec.encode(receipt)]
        if let key = head.idempotencyKey {
            if let bytes = present[key], try IdempotencyMark(decoding: bytes).submission != head.submission {
                throw SubmissionError(.idempotencyRunning, "the first delivery of this idempotency key to be done")
            }
            state[key] = IdempotencyMark(submission: head.submission, fingerprint: fingerprint).encoded()
        }
        return state
    }

    private static func receipt(_ head: SubmissionHead, slices: Int, records: Int) -> Receipt {
        Receipt(
            submission: head.submission,
            feed: head.feed,
            receivedAt: head.receivedAt,
            slices: slices,
            accounts: Receipt.Accounts(framed: records)
        )
    }

    private static func encode(_ count: Int) -> [UInt8] {
        var writer = BinaryWriter()
        writer.count(count)
        return writer.bytes
    }
}

extension Receipt {
    /// Where the receipt is kept.
    var key: StateKey { Receipt.key(submission: submission) }

    /// Where the receipt of a submission is kept.
    static func key(submission: String) -> StateKey { StateKey(.receipts, Array(submission.utf8)) }
}
