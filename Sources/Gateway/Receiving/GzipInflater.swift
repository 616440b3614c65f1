import CZlib

/// Expands a gzip stream (RFC 1952, several members allowed) piece by piece, within limits.
final class GzipInflater {
    /// As much as zlib counts.
    private static let mostInput = Int(UInt32.max)

    private var stream = z_stream()
    private var output = [UInt8](repeating: 0, count: 128 * 1024)
    private var isInsideMember = false
    private var consumed = 0
    private var produced = 0
    private let limits: ReceivingLimits

    init(limits: ReceivingLimits) throws(SubmissionError) {
        self.limits = limits
        // 16 + 15: a gzip header is demanded, and the window is as large as the format allows.
        let status = inflateInit2_(&stream, 16 + 15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw SubmissionError(.storage, "no memory to expand the body") }
    }

    deinit {
        inflateEnd(&stream)
    }

    /// Expands a chunk and hands on what it gives, bit by bit.
    func consume(
        _ chunk: UnsafeRawBufferPointer,
        _ emit: (UnsafeRawBufferPointer) throws(SubmissionError) -> Void
    ) throws(SubmissionError) {
        guard let base = chunk.bindMemory(to: UInt8.self).baseAddress else { return }
        guard chunk.count <= Self.mostInput else {
            try consume(UnsafeRawBufferPointer(rebasing: chunk[..<Self.mostInput]), emit)
            return try consume(UnsafeRawBufferPointer(rebasing: chunk[Self.mostInput...]), emit)
        }
        // zlib reads through this pointer and never writes.
        stream.next_in = UnsafeMutablePointer(mutating: base)
        stream.avail_in = UInt32(chunk.count)
        consumed += chunk.count
        var outputIsFull = false
        while stream.avail_in > 0 || outputIsFull {
            let count = try inflateOnce()
            outputIsFull = count == output.count
            produced += count
            try checkExpansion()
            try emitOutput(count, emit)
        }
    }

    /// Demands that the last member is whole.
    func finish() throws(SubmissionError) {
        guard !isInsideMember, consumed > 0 else {
            throw SubmissionError(.gzip, "the body to be a whole gzip stream; it ends too early")
        }
    }

    private func inflateOnce() throws(SubmissionError) -> Int {
        // Where no byte is left there may be output still, and no further member begins.
        if stream.avail_in > 0 { isInsideMember = true }
        let status = output.withUnsafeMutableBufferPointer { buffer in
            stream.next_out = buffer.baseAddress
            stream.avail_out = UInt32(buffer.count)
            return inflate(&stream, Z_NO_FLUSH)
        }
        let count = output.count - Int(stream.avail_out)
        switch status {
        case Z_OK, Z_BUF_ERROR:
            break
        case Z_STREAM_END:
            isInsideMember = false
            inflateReset(&stream)
        default:
            throw SubmissionError(.gzip, "the body to be a gzip stream, as Content-Encoding says")
        }
        return count
    }

    private func checkExpansion() throws(SubmissionError) {
        guard produced <= limits.inflationFloorBytes || produced / limits.inflationRatio < consumed else {
            throw SubmissionError(
                .expansion,
                "a body that expands to no more than \(limits.inflationRatio) times its size"
            )
        }
    }

    private func emitOutput(
        _ count: Int,
        _ emit: (UnsafeRawBufferPointer) throws(SubmissionError) -> Void
    ) throws(SubmissionError) {
        guard count > 0 else { return }
        let piece = Array(output[..<count])
        var failure: SubmissionError?
        piece.withUnsafeBytes { bytes in
            do throws(SubmissionError) { try emit(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
    }
}
