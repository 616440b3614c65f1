import Contracts
import Formats

/// Takes the bytes of one submission as they come: expands, frames and encrypts them, and keeps memory flat.
///
/// The first slice is held in memory; a second one begins the spool.
final class SubmissionIntake {
    /// What came of a body that was read to its end.
    enum Outcome {
        /// At most one slice.
        case small(SealedSlice?)
        /// More, in a finished spool.
        case spooled
    }

    /// How ZIP containers (XLSX, ODS), old Office files and PDFs begin.
    private static let binarySignatures: [[UInt8]] = [
        [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46],
    ]

    private let head: SubmissionHead
    private let cipher: SliceCipher
    private let spools: SpoolStore
    private let limits: ReceivingLimits
    private let inflater: GzipInflater?
    private var framer: RecordFramer
    private var framed: [FramedSlice] = []
    private var held: SealedSlice?
    private var spool: SpoolWriter?
    private var isBinaryFile = false
    private var bytes = 0
    private var slices = 0
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
        self.limits = limits
        inflater = isCompressed ? try GzipInflater(limits: limits) : nil
        framer = RecordFramer(inputs: feed.description.inputs, headerNames: feed.description.headerNames)
    }

    deinit {
        abandon()
    }

    /// Takes the next bytes of the body.
    ///
    /// - Throws: ``SubmissionError``; the body is refused as a whole then.
    func consume(_ chunk: UnsafeRawBufferPointer) throws(SubmissionError) {
        guard let inflater else { return try frame(chunk) }
        try inflater.consume(chunk) { piece throws(SubmissionError) in try self.frame(piece) }
    }

    /// Ends the body; what it came to is durable unless it is small.
    ///
    /// - Throws: ``SubmissionError``; the body is refused as a whole then.
    func finish() async throws(SubmissionError) -> Outcome {
        try inflater?.finish()
        do {
            try framer.finish(into: &framed)
        } catch {
            throw refusal(error)
        }
        try keepFramed()
        guard let spool else { return .small(held) }
        try await spool.finish(slices: slices, records: records)
        self.spool = nil
        return .spooled
    }

    /// Forgets all of it.
    func abandon() {
        guard let spool else { return }
        spool.abandon()
        self.spool = nil
        spools.release(head.submission)
    }

    private func frame(_ chunk: UnsafeRawBufferPointer) throws(SubmissionError) {
        if bytes == 0 { isBinaryFile = Self.binarySignatures.contains { chunk.starts(with: $0) } }
        bytes += chunk.count
        guard bytes <= limits.submissionBytes else {
            throw SubmissionError(.tooLarge, "a body of at most \(limits.submissionBytes) bytes")
        }
        do {
            try framer.consume(chunk, into: &framed)
        } catch {
            throw refusal(error)
        }
        try keepFramed()
    }

    /// Says why the body is refused; a spreadsheet file is not a damaged text but no text at all.
    private func refusal(_ error: FramingError) -> SubmissionError {
        var refusal = SubmissionError(error)
        if isBinaryFile { refusal.code = .mediaType }
        return refusal
    }

    private func keepFramed() throws(SubmissionError) {
        for slice in framed {
            try keep(slice)
        }
        framed.removeAll(keepingCapacity: true)
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
        guard let envelope = try? cipher.seal(slice, for: .raw) else {
            throw SubmissionError(.storage, "the submission cannot be encrypted")
        }
        return SealedSlice(
            index: framed.index,
            byteOffset: framed.byteOffset,
            records: framed.records.count,
            envelope: envelope
        )
    }
}
