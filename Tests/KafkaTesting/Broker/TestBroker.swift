package import Contracts
import ContractsTesting
package import EventBus
import Foundation
import Synchronization

/// One broker of our own on this machine, for tests that have no cluster: it keeps what librdkafka's mock cluster does not.
///
/// It speaks as much of Kafka's protocol as this bus does, and keeps its promises on transactions: aborted batches are
/// hidden, an open transaction holds back what follows it, a successor shuts out its predecessor, positions are stored
/// with their transaction, and a commit is seen a little after it was answered. It keeps everything in memory, has one
/// node, and what it says of Kafka is what is known of Kafka here: a cluster has the last word.
package final class TestBroker: Sendable {
    /// It cannot listen.
    package struct Failure: Error {}

    /// Where it listens.
    package let address: String
    private let state = BrokerState()
    private let listener: Int32
    private let gate = BrokerGate()
    private let faults = BrokerFaults()

    /// Begins to listen.
    ///
    /// - Parameter port: where; 0 takes a port that is free.
    /// - Throws: ``Failure`` where it cannot.
    package init(port: UInt16 = 0) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var one: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        address.sin_port = port.bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 128) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isListening else { throw Failure() }
        let number = UInt16(bigEndian: address.sin_port)
        self.address = "127.0.0.1:\(number)"
        state.port = Int32(number)
        Thread.detachNewThread { [weak self] in
            while let descriptor = Self.accepted(listener) {
                guard let self else {
                    Foundation.close(descriptor)
                    return
                }
                serve(descriptor)
            }
        }
        let state = state
        Thread.detachNewThread {
            while !state.isClosed {
                state.lookAtClock()
                usleep(2000)
            }
        }
    }

    deinit {
        close()
    }

    /// Hangs up on everybody.
    package func close() {
        state.close()
        shutdown(listener, Int32(SHUT_RDWR))
        gate.close()
    }

    /// Hangs up on everybody, and does not talk to anybody, until it is up again; it forgets nothing.
    package func setDown(_ isDown: Bool) {
        gate.setDown(isDown)
    }

    /// Hangs up on a process and does not talk to it, as if it were killed, or cut off.
    package func cutOff(instance: String, _ isCutOff: Bool) {
        gate.cutOff(client: settings(instance: instance).transactionalIDPrefix + instance, isCutOff)
    }

    /// Makes a fault with the next request of its kind that has none yet.
    package func make(_ fault: BrokerFault) {
        faults.plan(fault)
    }

    /// How many of the faults it was told to make wait for a request.
    package var faultsToMake: Int { faults.count }

    /// Settings for a bus on it.
    package func settings(
        instance: String,
        transactionTimeout: Duration = .seconds(20),
        requestTimeout: Duration = .seconds(5)
    ) -> KafkaSettings {
        KafkaSettings(
            brokers: [address],
            properties: [
                "log_level": "0", "retry.backoff.ms": "20", "reconnect.backoff.ms": "20",
                "reconnect.backoff.max.ms": "200", "session.timeout.ms": "2000", "heartbeat.interval.ms": "200",
            ],
            instance: instance,
            replicationFactor: 1,
            transactionTimeout: transactionTimeout,
            requestTimeout: requestTimeout
        )
    }

    /// A bus on it.
    package func bus(instance: String = "test", sealer: any ValueSealer = TestSealer()) async throws -> KafkaBus {
        try await KafkaBus(settings: settings(instance: instance), sealer: sealer)
    }

    private static func accepted(_ listener: Int32) -> Int32? {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0 else {
            Foundation.close(listener)
            return nil
        }
        // Gateways that are started meanwhile are not to keep it open.
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }

    private func serve(_ descriptor: Int32) {
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        let (state, gate, faults) = (state, gate, faults)
        Thread.detachNewThread {
            gate.enter(descriptor)
            BrokerConnection(descriptor: descriptor, state: state, gate: gate, faults: faults).serve()
            gate.leave(descriptor)
            Foundation.close(descriptor)
        }
    }
}
