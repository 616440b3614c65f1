import Synchronization

/// Everything that was sent while one data folder lived, written down before it is sent.
package final class Ledger: Sendable {
    /// What stands in it.
    package struct Content: Sendable {
        /// The deliveries.
        package var deliveries: [SentDelivery] = []
        /// The times they were sent, by the number that ``Ledger/traceparent(of:)`` hides in a header.
        package var attempts: [Attempt] = []
        /// Answers that no sender should get.
        package var surprises: [String] = []
    }

    /// Eight hexadecimal digits that no other ledger has.
    let mark: UInt32
    private let held = Mutex(Content())

    package init(mark: UInt32) {
        self.mark = mark
    }

    /// What stands in it now.
    package var content: Content { held.withLock { $0 } }

    /// Writes a delivery down.
    package func add(_ delivery: SentDelivery) -> Int {
        held.withLock { content in
            content.deliveries.append(delivery)
            return content.deliveries.count - 1
        }
    }

    /// Writes down that a delivery is about to be sent.
    package func attempt(_ delivery: Int) -> Int {
        held.withLock { content in
            content.attempts.append(Attempt(delivery: delivery))
            return content.attempts.count - 1
        }
    }

    /// Writes down the receipt of an attempt.
    package func answered(_ attempt: Int, submission: String) {
        held.withLock { $0.attempts[attempt].outcome = .answered(submission: submission) }
    }

    /// Writes down an answer that no sender should get.
    func surprise(_ text: String) {
        held.withLock { $0.surprises.append(text) }
    }

    /// The trace that names an attempt on everything that becomes of it (W3C Trace Context).
    func traceparent(of attempt: Int) -> String {
        "00-c0de\(Self.hex(UInt64(mark), 8))\(Self.hex(UInt64(attempt), 20))-00000000000000aa-01"
    }

    /// The attempt that a trace names; `nil` for traces of others.
    func attempt(of traceparent: String) -> Int? {
        let prefix = "00-c0de\(Self.hex(UInt64(mark), 8))"
        guard traceparent.hasPrefix(prefix) else { return nil }
        return Int(traceparent.dropFirst(prefix.count).prefix(20), radix: 16)
    }

    private static func hex(_ number: UInt64, _ width: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
