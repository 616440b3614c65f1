import Contracts
import Formats

/// Expands and frames a body as it comes, within limits; memory is flat.
final class BodyFraming {
    /// How ZIP containers (XLSX, ODS), old Office files and PDFs begin.
    private static let binarySignatures: [[UInt8]] = [
        [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46],
    ]

    private let expansion: BodyExpansion
    private let mostRecords: Int
    private var framer: RecordFramer
    private var framed: [FramedSlice] = []
    private var isBinaryFile = false
    private var isBegun = false
    private var fingerprint: BodyFingerprint

    init(feed: Feed, isCompressed: Bool, limits: ReceivingLimits) throws(SubmissionError) {
        expansion = try BodyExpansion(isCompressed: isCompressed, limits: limits)
        fingerprint = feed.fingerprint
        framer = RecordFramer(
            inputs: feed.description.inputs,
            headerNames: feed.description.headerNames,
            limits: limits.framing
        )
        mostRecords = limits.submissionRecords
    }

    /// The keyed digest of the body, expanded, as far as it was taken.
    var digest: [UInt8] { fingerprint.digest }

    /// Takes the next bytes of the body and gives the slices that closed.
    ///
    /// - Throws: ``SubmissionError``; the body is refused as a whole then.
    func consume(_ chunk: UnsafeRawBufferPointer) throws(SubmissionError) -> [FramedSlice] {
        framed.removeAll(keepingCapacity: true)
        try expansion.consume(chunk) { piece throws(SubmissionError) in try self.frame(piece) }
        return framed
    }

    /// Ends the body and gives the last slices.
    ///
    /// - Throws: ``SubmissionError``; the body is refused as a whole then.
    func finish() throws(SubmissionError) -> [FramedSlice] {
        framed.removeAll(keepingCapacity: true)
        try expansion.finish()
        do {
            try framer.finish(into: &framed)
        } catch {
            throw refusal(error)
        }
        try checkRecords()
        return framed
    }

    private func checkRecords() throws(SubmissionError) {
        guard framer.records <= mostRecords else {
            throw SubmissionError(.tooLarge, "a body of at most \(mostRecords) records")
        }
    }

    private func frame(_ chunk: UnsafeRawBufferPointer) throws(SubmissionError) {
        if !isBegun { isBinaryFile = Self.binarySignatures.contains { chunk.starts(with: $0) } }
        isBegun = true
        fingerprint.update(chunk)
        do {
            try framer.consume(chunk, into: &framed)
        } catch {
            throw refusal(error)
        }
        try checkRecords()
    }

    /// Says why the body is refused; a spreadsheet file is not a damaged text but no text at all.
    private func refusal(_ error: FramingError) -> SubmissionError {
        var refusal = SubmissionError(error)
        if isBinaryFile { refusal.code = .mediaType }
        return refusal
    }
}
