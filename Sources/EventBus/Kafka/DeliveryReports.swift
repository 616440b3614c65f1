import CKafka
import Synchronization

/// What the brokers answered for the messages of the transaction under way.
final class DeliveryReports: Sendable {
    private struct State {
        var generation = 0
        var offsets: [Int64] = []
        var delivered = 0
        var failure: rd_kafka_resp_err_t?
    }

    /// Bits of a message's mark that hold its number; those above hold the transaction's.
    private static let numberBits = 32

    private let state = Mutex(State())

    /// Begins to collect the reports of so many messages; those of earlier ones are forgotten.
    func begin(count: Int) {
        state.withLock { state in
            state.generation = (state.generation + 1) & 0x3fff_ffff
            state.offsets = Array(repeating: -1, count: count)
            state.delivered = 0
            state.failure = nil
        }
    }

    /// What a message carries through librdkafka, to be known again.
    func mark(of number: Int) -> UnsafeMutableRawPointer? {
        let generation = state.withLock { $0.generation }
        return UnsafeMutableRawPointer(bitPattern: generation << Self.numberBits | (number + 1))
    }

    /// The offsets of the messages, -1 where the broker said none, and the first failure that has a cause of its own.
    func end() -> (offsets: [Int64], failure: rd_kafka_resp_err_t?) {
        state.withLock { ($0.offsets, $0.failure) }
    }

    /// Whether every message has been acknowledged.
    var isComplete: Bool {
        state.withLock { $0.delivered == $0.offsets.count }
    }

    /// Takes one message's report.
    func take(_ message: rd_kafka_message_t) {
        let mark = Int(bitPattern: message._private)
        let number = mark & (1 << Self.numberBits - 1) - 1
        state.withLock { state in
            guard mark >> Self.numberBits == state.generation, state.offsets.indices.contains(number) else { return }
            if message.err == RD_KAFKA_RESP_ERR_NO_ERROR {
                state.offsets[number] = message.offset
                state.delivered += 1
            } else if !Self.isConsequence(message.err), state.failure == nil {
                state.failure = message.err
            }
        }
    }

    /// Whether a message failed only because its transaction was given up.
    private static func isConsequence(_ code: rd_kafka_resp_err_t) -> Bool {
        code == RD_KAFKA_RESP_ERR__PURGE_QUEUE || code == RD_KAFKA_RESP_ERR__PURGE_INFLIGHT
    }
}
