/// The bytes of a body as they are meant: expanded where they are compressed, and no more of them than is allowed.
final class BodyExpansion {
    private let limits: ReceivingLimits
    private let inflater: GzipInflater?
    private var bytes = 0

    init(isCompressed: Bool, limits: ReceivingLimits) throws(SubmissionError) {
        self.limits = limits
        inflater = isCompressed ? try GzipInflater(limits: limits) : nil
    }

    /// Takes the next bytes as they came and hands on what they mean, piece by piece.
    ///
    /// - Throws: ``SubmissionError``; what `emit` throws.
    func consume(
        _ chunk: UnsafeRawBufferPointer,
        _ emit: (UnsafeRawBufferPointer) throws(SubmissionError) -> Void
    ) throws(SubmissionError) {
        guard let inflater else { return try pass(chunk, emit) }
        try inflater.consume(chunk) { piece throws(SubmissionError) in try self.pass(piece, emit) }
    }

    /// Demands that the body is whole.
    func finish() throws(SubmissionError) {
        try inflater?.finish()
    }

    private func pass(
        _ piece: UnsafeRawBufferPointer,
        _ emit: (UnsafeRawBufferPointer) throws(SubmissionError) -> Void
    ) throws(SubmissionError) {
        bytes += piece.count
        try limits.requireRoom(forBody: bytes)
        try emit(piece)
    }
}
