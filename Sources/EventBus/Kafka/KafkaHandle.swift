import CKafka
import Contracts
import Foundation
import Synchronization

/// A client of librdkafka with the thread that serves its callbacks.
///
/// Whoever uses the client must be done, and have destroyed its topics and queues, before ``close()``.
final class KafkaHandle: Sendable {
    /// The client; librdkafka's calls on it are safe from any thread.
    nonisolated(unsafe) let client: OpaquePointer
    private let isStopping = Atomic(false)
    private let isServed = DispatchSemaphore(value: 0)
    private let isClosed = Atomic(false)

    /// Makes a client.
    /// - Parameters:
    ///   - kind: a producer or a consumer.
    ///   - properties: its configuration.
    ///   - reports: who gets a producer's delivery reports; kept alive until ``close()``.
    /// - Throws: ``BusError`` with the code `FAILED` where a property is refused.
    init(_ kind: rd_kafka_type_t, properties: [String: String], reports: DeliveryReports? = nil) throws(BusError) {
        let configuration = try Self.configuration(properties)
        if let reports {
            rd_kafka_conf_set_opaque(configuration, Unmanaged.passUnretained(reports).toOpaque())
            rd_kafka_conf_set_dr_msg_cb(configuration) { _, message, opaque in
                guard let message, let opaque else { return }
                Unmanaged<DeliveryReports>.fromOpaque(opaque).takeUnretainedValue().take(message.pointee)
            }
        }
        client = try Self.client(kind, configuration)
        let thread = Thread { [self] in
            while !isStopping.load(ordering: .acquiring) { rd_kafka_poll(self.client, 100) }
            withExtendedLifetime(reports) { _ = isServed.signal() }
        }
        thread.name = "setu.kafka.poll"
        thread.start()
    }

    /// Ends the thread and the client, which blocks for a moment; more than once does nothing.
    func close() {
        guard !isClosed.exchange(true, ordering: .sequentiallyConsistent) else { return }
        isStopping.store(true, ordering: .releasing)
        isServed.wait()
        rd_kafka_destroy_flags(client, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE)
    }

    /// Makes a client, which takes the configuration.
    /// - Throws: ``BusError`` with the code `FAILED`.
    static func client(_ kind: rd_kafka_type_t, _ configuration: OpaquePointer) throws(BusError) -> OpaquePointer {
        var text = [CChar](repeating: 0, count: 512)
        guard let client = rd_kafka_new(kind, configuration, &text, text.count) else {
            // librdkafka takes the configuration only with success.
            rd_kafka_conf_destroy(configuration)
            throw BusError(.failed, "librdkafka: \(string(text))")
        }
        return client
    }

    /// A configuration of these properties.
    /// - Throws: ``BusError`` with the code `FAILED` where one is refused.
    static func configuration(_ properties: [String: String]) throws(BusError) -> OpaquePointer {
        guard let configuration = rd_kafka_conf_new() else { throw BusError(.failed, "librdkafka: no memory") }
        var text = [CChar](repeating: 0, count: 512)
        for (name, value) in properties {
            guard rd_kafka_conf_set(configuration, name, value, &text, text.count) == RD_KAFKA_CONF_OK else {
                rd_kafka_conf_destroy(configuration)
                // The message may quote the value, which may be a password.
                throw BusError(.failed, "librdkafka refuses the property \(name) or its value")
            }
        }
        return configuration
    }

    private static func string(_ text: [CChar]) -> String {
        String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
