public import Contracts
import Formats
import Logging
public import NIOCore

/// Takes submissions, however they come, and answers with a receipt once they are safe.
public final class SubmissionReceiver: Sendable {
    private let feeds: [String: Feed]
    private let appender: RawAppender
    private let spools: SpoolStore
    private let recovery: SpoolRecovery
    private let storage: StorageHealth
    let limits: ReceivingLimits
    let clock: WallClock
    private let instruments: Instruments
    private let open: OpenSubmissions
    private let backlog: FeedBacklog
    private let idempotency: IdempotencyKeys

    init(
        feeds: [String: Feed],
        bus: any EventBus,
        recovery: SpoolRecovery,
        storage: StorageHealth,
        limits: ReceivingLimits,
        statuses: [String: FeedStatus],
        clock: WallClock,
        instruments: Instruments
    ) {
        open = OpenSubmissions(limits: limits)
        backlog = FeedBacklog(bus: bus, statuses: statuses, limits: limits)
        self.feeds = feeds
        appender = recovery.appender
        idempotency = IdempotencyKeys(bus: bus, receipts: ReceiptBook(bus: bus), limits: limits)
        self.recovery = recovery
        self.storage = storage
        spools = recovery.spools
        self.limits = limits
        self.clock = clock
        self.instruments = instruments
    }

    /// Reads a body to its end, makes it durable, and gives its receipt.
    ///
    /// - Parameters:
    ///   - body: the bytes, in chunks cut anywhere.
    ///   - id: the feed they are for.
    ///   - isCompressed: whether they are a gzip stream.
    ///   - traceparent: the sender's trace (W3C Trace Context), if it named one.
    ///   - idempotencyKey: the sender's name for this delivery, if it gave one; the same name again gives the same receipt.
    /// - Returns: the receipt.
    /// - Throws: ``SubmissionError``; nothing is stored then, or, where the bus went away half-way, all of it will be
    ///   taken up later, and sending it again does no harm. What `body` throws.
    public func receive<Body: AsyncSequence>(
        _ body: Body,
        feed id: String,
        isCompressed: Bool = false,
        traceparent: String? = nil,
        idempotencyKey: String? = nil
    ) async throws -> Receipt where Body.Element == ByteBuffer {
        let feed = try feed(id)
        let place: OpenPlace
        do {
            place = try open.enter(feed)
        } catch {
            instruments.refused(feed: id, error: error)
            throw error
        }
        defer { place.leave() }
        do {
            try await backlog.admit(feed)
            let receivedAt = clock.now()
            var head = SubmissionHead(
                feed: feed.id,
                submission: SubmissionID(receivedAt: receivedAt).text,
                receivedAt: receivedAt,
                traceparent: traceparent
            )
            guard let idempotencyKey else {
                return try await take(body, feed: feed, head: head, isCompressed: isCompressed, at: place)
            }
            let key = IdempotencyMark.key(feed: feed.id, idempotencyKey)
            head.idempotencyKey = key
            try idempotency.begin(key)
            defer { idempotency.end(key) }
            if let mark = try await idempotency.mark(key, now: receivedAt) {
                let expansion = try BodyExpansion(isCompressed: isCompressed, limits: limits)
                return try await idempotency.repeated(mark, body, expansion: expansion, fingerprint: feed.fingerprint)
            }
            return try await take(body, feed: feed, head: head, isCompressed: isCompressed, at: place)
        } catch let error as BusError {
            storage.note(error)
            let refusal = SubmissionError(error)
            instruments.refused(feed: id, error: refusal)
            throw refusal
        } catch is StorageError {
            let refusal = SubmissionError(.storage, "the gateway's disk to be read; nothing accepted before is lost")
            instruments.refused(feed: id, error: refusal)
            throw refusal
        } catch {
            instruments.refused(feed: id, error: error)
            throw error
        }
    }

    /// A feed by its id.
    func feed(_ id: String) throws(SubmissionError) -> Feed {
        if let feed = feeds[id] { return feed.current }
        throw SubmissionError(.unknownFeed, "one of the feeds this gateway has an adapter for")
    }

    /// Does something with a feed while it has a place among the submissions being read.
    ///
    /// - Throws: ``SubmissionError`` where there is none; what `work` throws.
    func withPlace<Result>(for feed: Feed, _ work: () async throws -> Result) async throws -> Result {
        let place = try open.enter(feed)
        defer { place.leave() }
        return try await work()
    }

    private func take<Body: AsyncSequence>(
        _ body: Body,
        feed: Feed,
        head: SubmissionHead,
        isCompressed: Bool,
        at place: OpenPlace
    ) async throws -> Receipt where Body.Element == ByteBuffer {
        let intake = try SubmissionIntake(
            feed: feed,
            head: head,
            isCompressed: isCompressed,
            spools: spools,
            limits: limits
        )
        for try await chunk in body {
            try chunk.withUnsafeReadableBytes { try intake.consume($0) }
        }
        let outcome = try await intake.finish()
        // What is under way cannot be broken off, but a sender is not kept waiting for a bus that is away.
        let patience = Patience(limit: limits.appendTime(slices: intake.slices))
        place.hold()
        let receipt = try await patience.wait { [self] in
            // It takes its place until it is over, also where its sender was told to come again.
            defer { place.leave() }
            return try await append(outcome, head, feed: feed.id)
        }
        guard let receipt else {
            throw SubmissionError(.unavailable, "the bus to answer; what it took, it may be sent again")
        }
        storage.note(nil)
        instruments.accepted(receipt)
        return receipt
    }

    private func append(
        _ outcome: SubmissionIntake.Outcome,
        _ head: SubmissionHead,
        feed: String
    ) async throws -> Receipt {
        do {
            try await recovery.takeUp(leftOf: feed)
        } catch {
            // Its sender is told to come again, and nothing of it stays.
            if case .spooled = outcome {
                spools.remove(submission: head.submission)
                spools.release(head.submission)
            }
            throw error
        }
        switch outcome {
        case .small(let slice, let fingerprint):
            return try await appender.append(head, slice, fingerprint: fingerprint)
        case .spooled:
            return try await appendSpool(head)
        }
    }

    private func appendSpool(_ head: SubmissionHead) async throws -> Receipt {
        // On a failure the spool stays, and recovery takes it up, unless its idempotency key is another's.
        defer { spools.release(head.submission) }
        do {
            guard let spool = try spools.open(head.submission) else { throw StorageError("a spool is gone") }
            let receipt = try await appender.append(spool)
            spools.remove(submission: head.submission)
            return receipt
        } catch {
            let isAnothers = error is SubmissionError || (error as? BusError)?.code == .claimed
            if isAnothers { spools.remove(submission: head.submission) }
            throw error
        }
    }
}

extension SubmissionError {
    /// Says what a failure of the bus means for a sender.
    fileprivate init(_ error: BusError) {
        switch error.code {
        case .unavailable, .fenced, .closed:
            self.init(.unavailable, "the bus to be there; nothing accepted before is lost")
        case .claimed:
            self.init(.idempotencyRunning, "the first delivery of this idempotency key to be done")
        case .tooLarge:
            self.init(.tooLarge, "records small enough for one message of the bus")
        case .storage:
            self.init(.storage, "room on the gateway's disk; nothing accepted before is lost")
        default:
            self.init(.storage, "the bus to take what it is given")
        }
    }
}
