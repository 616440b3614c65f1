import Contracts
import Formats

/// Takes the bytes of one submission as they come: frames and encrypts them, and keeps memory flat.
///
/// The first slice is held in memory; a second one begins the spool.
final class SubmissionIntake {
    /// What came of a body that was read to its end.
    enum Outcome: Sendable {
        /// At most one slice.
        case small(SealedSlice?, fingerprint: [UInt8])
        /// More, in a finished spool.
        case spooled
    }

    private let head: SubmissionHead
    private let cipher: SliceCipher
    private let spools: SpoolStore
    private let framing: BodyFraming
    private var held: SealedSlice?
    private var spool: SpoolWriter?
    private(set) var slices = 0
    private var records = 0

    init(
        feed: Feed,
        head: SubmissionHead,
        isCompressed: Bool,
        spools: SpoolStore,
        limits: ReceivingLimits
    ) throws(SubmissionError) {
        self.head = head
        cipher = feed.cipher
        self.spools = spools
        framing = try BodyFraming(feed: feed, isCompressed: isCompressed, limits: limits)
    }

    deinit {
        abandon()
    }

    /// Takes the next bytes of the body.
    ///
    /// - Throws: ``SubmissionError``; the body is refused as a whole then.
    func consume(_ chunk: UnsafeRawBufferPointer) throws(SubmissionError) {
        try keep(try framing.consume(chunk))
    }

    /// Ends the body; what it came to is durable unless it is small.
    ///
    /// - Throws: ``SubmissionError``; the body is refused as a whole then.
    func finish() async throws(SubmissionError) -> Outcome {
        try keep(try framing.finish())
        let digest = framing.digest
        guard let spool else { return .small(held, fingerprint: digest) }
        try await spool.finish(slices: slices, records: records, fingerprint: digest)
        self.spool = nil
        return .spooled
    }

    /// Forgets all of it.
    func abandon() {
        guard let spool else { return }
        spool.abandon()
        self.spool = nil
        spools.overtake(head.submission)
        spools.release(head.submission)
    }

    private func keep(_ framed: [FramedSlice]) throws(SubmissionError) {
        for slice in framed {
            try keep(slice)
        }
    }

    private func keep(_ framed: FramedSlice) throws(SubmissionError) {
        precondition(framed.index == slices && framed.firstRecord == records, "slices come in order, without gaps")
        slices += 1
        records += framed.records.count
        let sealed = try seal(framed)
        if slices == 1 {
            held = sealed
            return
        }
        if spool == nil { spool = try spools.begin(head) }
        if let first = held {
            try spool?.append(.slice(first))
            held = nil
        }
        try spool?.append(.slice(sealed))
    }

    private func seal(_ framed: FramedSlice) throws(SubmissionError) -> SealedSlice {
        let slice = Slice(
            feed: head.feed,
            submission: head.submission,
            receivedAt: head.receivedAt,
            framed: framed
        )
        guard let sealed = try? SealedSlice(sealing: slice, with: cipher) else {
            throw SubmissionError(.storage, "the submission cannot be encrypted")
        }
        return sealed
    }
}
