import Contracts

/// Appends submissions to the raw topic, together with the receipts that account for them.
struct RawAppender {
    /// How many bytes one transaction appends, about; each waits for what is being published meanwhile.
    private static let bytesPerTransaction = 4 * 1024 * 1024

    let bus: any EventBus
    var limits = ReceivingLimits()

    /// Appends a submission of at most one slice; all or nothing.
    ///
    /// A record taken up from dead letters says where it was received first, and how many times that was done.
    ///
    /// - Throws: ``BusError``, with the code `CLAIMED` where another gateway is just taking its idempotency key;
    ///   ``SubmissionError`` where another submission has it.
    func append(
        _ head: SubmissionHead,
        _ slice: SealedSlice?,
        fingerprint: [UInt8] = [],
        origin: RecordPlace? = nil,
        replayCount: Int = 0
    ) async throws -> Receipt {
        let opening = SubmissionOpening(
            head,
            slices: slice == nil ? 0 : 1,
            records: slice?.records ?? 0,
            fingerprint: fingerprint,
            limits: limits
        )
        let messages = slice.map { [$0.message(of: head, origin: origin, replayCount: replayCount)] } ?? []
        try await bus.transact(claiming: head.idempotencyKey, reading: opening.keys) { present in
            var state = try opening.state(present)
            if let slice { state[slice.keyPlace(in: head.submission)] = slice.wrappedKey }
            return BusTransaction(messages: messages, state: state)
        }
        return opening.receipt
    }

    /// Appends what is not yet on the raw topic of a finished spool, in transactions of moderate size.
    ///
    /// - Throws: ``BusError``, with the code `CLAIMED` where another gateway is just taking its idempotency key; what was
    ///   appended until then stays, and calling again goes on from there. ``BinaryFormatError`` where the spool is damaged;
    ///   ``SubmissionError`` where another submission has its idempotency key, and nothing of this one is appended.
    func append(_ spool: SpoolReader) async throws -> Receipt {
        let opening = SubmissionOpening(
            spool.head,
            slices: spool.slices,
            records: spool.records,
            fingerprint: spool.fingerprint,
            limits: limits
        )
        let head = spool.head
        let progress = StateKey(.spools, Array(head.submission.utf8))
        var (receipt, appended) = try await begun(opening.receipt, progress)
        while appended < spool.slices {
            let batch = try Self.batch(from: spool, after: appended)
            guard let last = batch.last else { throw BinaryFormatError("the spool holds fewer slices than it says") }
            let messages = batch.map { $0.message(of: head) }
            let isFirst = appended == 0
            let isLast = last.index + 1 == spool.slices
            let mark: [UInt8]? = isLast ? nil : Self.encode(last.index + 1)
            let claimed = isFirst ? head.idempotencyKey : nil
            try await bus.transact(claiming: claimed, reading: isFirst ? opening.keys : []) { present in
                var state: [StateKey: [UInt8]?] = [progress: mark]
                for slice in batch { state[slice.keyPlace(in: head.submission)] = slice.wrappedKey }
                if isFirst { state.merge(try opening.state(present)) { _, new in new } }
                return BusTransaction(messages: messages, state: state)
            }
            if isFirst { receipt = opening.receipt }
            appended = last.index + 1
        }
        return receipt
    }

    /// The receipt there is, and how many slices are on the raw topic: none without a receipt, all with a receipt and
    /// no mark.
    private func begun(_ receipt: Receipt, _ progress: StateKey) async throws -> (Receipt, appended: Int) {
        let state = try await bus.state([receipt.key, progress])
        guard let found = try state[receipt.key].map({ try ReceiptCodec.decodeReceipt($0) }) else {
            return (receipt, 0)
        }
        guard let mark = state[progress] else { return (found, found.slices) }
        var reader = BinaryReader(mark)
        return (found, try reader.count())
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

    private static func encode(_ count: Int) -> [UInt8] {
        var writer = BinaryWriter()
        writer.count(count)
        return writer.bytes
    }
}

extension Receipt {
    /// Where the receipt is kept.
    var key: StateKey { Receipt.key(submission: submission) }
}
