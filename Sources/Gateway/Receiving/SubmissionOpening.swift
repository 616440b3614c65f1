import Contracts
import Synchronization

/// What is written with the first slices of a submission: its receipt, and the marks by which the same delivery is
/// recognised when it comes again.
final class SubmissionOpening: Sendable {
    private let head: SubmissionHead
    private let fingerprint: [UInt8]
    private let limits: ReceivingLimits
    private let deliveryKey: StateKey?
    private let held: Mutex<Receipt>

    /// - Parameters:
    ///   - head: what the submission is.
    ///   - slices: how many slices it has.
    ///   - records: how many records they hold.
    ///   - fingerprint: the digest of its body; empty where no sender delivered it.
    ///   - limits: how long marks hold.
    init(_ head: SubmissionHead, slices: Int, records: Int, fingerprint: [UInt8], limits: ReceivingLimits) {
        self.head = head
        self.fingerprint = fingerprint
        self.limits = limits
        deliveryKey = fingerprint.isEmpty ? nil : DeliveryMark.key(feed: head.feed, fingerprint: fingerprint)
        held = Mutex(
            Receipt(
                submission: head.submission,
                feed: head.feed,
                receivedAt: head.receivedAt,
                slices: slices,
                accounts: Receipt.Accounts(framed: records)
            )
        )
    }

    /// The receipt; what it is the same as is known once ``state(_:)`` was.
    var receipt: Receipt { held.withLock { $0 } }

    /// The state it depends on.
    var keys: [StateKey] { [head.idempotencyKey, deliveryKey].compactMap { $0 } }

    /// The state a submission begins with.
    ///
    /// The same delivery may have come to another gateway meanwhile: the first to begin has the idempotency key.
    func state(_ present: [StateKey: [UInt8]]) throws -> [StateKey: [UInt8]?] {
        var state: [StateKey: [UInt8]?] = [:]
        if let key = head.idempotencyKey {
            if let mark = try present[key].map({ try IdempotencyMark(decoding: $0) }),
                mark.submission != head.submission,
                limits.isIdempotencyKeyValid(receivedAt: mark.receivedAt, now: head.receivedAt)
            {
                throw SubmissionError(.idempotencyRunning, "the first delivery of this idempotency key to be done")
            }
            state[key] = IdempotencyMark(
                submission: head.submission,
                receivedAt: head.receivedAt,
                fingerprint: fingerprint
            ).encoded()
        }
        var receipt = receipt
        if let deliveryKey {
            let mark = try present[deliveryKey].map { try DeliveryMark(decoding: $0) }
            let isRemembered = mark.map {
                limits.isFingerprintValid(receivedAt: $0.receivedAt, now: head.receivedAt)
            }
            receipt.sameAs = isRemembered == true ? mark?.submission : nil
            state[deliveryKey] =
                DeliveryMark(submission: head.submission, receivedAt: head.receivedAt).encoded()
        }
        held.withLock { $0 = receipt }
        state[receipt.key] = ReceiptCodec.encode(receipt)
        return state
    }
}
