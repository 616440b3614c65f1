import Foundation
import Synchronization

/// Who is talked to, so that tests can play outages.
final class BrokerGate: Sendable {
    private struct State {
        /// The open connections, and whose each is once it has said so.
        var connections: [Int32: String] = [:]
        var cutOff: Set<String> = []
        var isDown = false
    }

    private let state = Mutex(State())

    /// Says that a connection was opened.
    func enter(_ descriptor: Int32) {
        state.withLock { $0.connections[descriptor] = "" }
    }

    /// Says that a connection is about to be closed.
    func leave(_ descriptor: Int32) {
        state.withLock { $0.connections[descriptor] = nil }
    }

    /// Whether a client may go on.
    func admits(_ descriptor: Int32, client: String) -> Bool {
        state.withLock { state in
            state.connections[descriptor] = client
            return !state.isDown && !state.cutOff.contains(client)
        }
    }

    /// Talks to nobody, or to everybody again.
    func setDown(_ isDown: Bool) {
        state.withLock { state in
            state.isDown = isDown
            if isDown { Self.hangUp(state.connections.keys) }
        }
    }

    /// Talks to one client no more, or again.
    func cutOff(client: String, _ isCutOff: Bool) {
        state.withLock { state in
            guard isCutOff else {
                state.cutOff.remove(client)
                return
            }
            state.cutOff.insert(client)
            Self.hangUp(state.connections.filter { $0.value == client }.keys)
        }
    }

    /// Hangs up on everybody for good.
    func close() {
        setDown(true)
    }

    private static func hangUp(_ descriptors: some Sequence<Int32>) {
        for descriptor in descriptors { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }
}
