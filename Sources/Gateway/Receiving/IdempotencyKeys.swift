import Contracts
import NIOCore
import Synchronization

/// Answers deliveries that name themselves and come more than once.
final class IdempotencyKeys: Sendable {
    private let bus: any EventBus
    private let receipts: ReceiptBook
    private let limits: ReceivingLimits
    private let running = Mutex<Set<StateKey>>([])

    init(bus: any EventBus, receipts: ReceiptBook, limits: ReceivingLimits) {
        self.bus = bus
        self.receipts = receipts
        self.limits = limits
    }

    /// Takes a key for oneself until ``end(_:)``.
    ///
    /// - Throws: ``SubmissionError`` where another delivery has it right now.
    func begin(_ key: StateKey) throws(SubmissionError) {
        guard running.withLock({ $0.insert(key).inserted }) else {
            throw SubmissionError(.idempotencyRunning, "the first delivery of this idempotency key to be done")
        }
    }

    /// Leaves a key to others.
    func end(_ key: StateKey) {
        running.withLock { _ = $0.remove(key) }
    }

    /// What is remembered of a key, unless its time is over.
    func mark(_ key: StateKey, now: Int64) async throws -> IdempotencyMark? {
        guard let mark = try await bus.state([key])[key].map({ try IdempotencyMark(decoding: $0) }),
            limits.isIdempotencyKeyValid(receivedAt: mark.receivedAt, now: now)
        else { return nil }
        return mark
    }

    /// Reads a repeated delivery to its end and gives the receipt of the first, if it is the same.
    ///
    /// - Throws: ``SubmissionError`` where it is another body.
    func repeated<Body: AsyncSequence>(
        _ mark: IdempotencyMark,
        _ body: Body,
        expansion: BodyExpansion,
        fingerprint: BodyFingerprint
    ) async throws -> Receipt where Body.Element == ByteBuffer {
        var fingerprint = fingerprint
        for try await chunk in body {
            try chunk.withUnsafeReadableBytes { bytes in
                try expansion.consume(bytes) { piece throws(SubmissionError) in fingerprint.update(piece) }
            }
        }
        try expansion.finish()
        guard fingerprint.digest == mark.fingerprint else {
            throw SubmissionError(.idempotencyMismatch, "the same body as the first delivery of this idempotency key")
        }
        guard let receipt = try await receipts.receipt(mark.submission) else {
            throw SubmissionError(.idempotencyMismatch, "a key whose first delivery is still accounted for")
        }
        return receipt
    }
}
