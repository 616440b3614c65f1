import Contracts
import Foundation

/// A message as it lies in the file: three columns in clear on an open topic, one sealed column on the others.
struct MessageRow: Sendable {
    /// The key; `nil` where the row is sealed.
    var key: Data?
    /// The headers, encoded; `nil` where there are none or the row is sealed.
    var headers: Data?
    /// The value, `nil` for a tombstone; or the whole message, sealed.
    var value: Data?
    /// Milliseconds since 1970-01-01 UTC.
    var timestamp: Int64

    /// Takes a row's columns as they were read.
    init(key: Data?, headers: Data?, value: Data?, timestamp: Int64) {
        self.key = key
        self.headers = headers
        self.value = value
        self.timestamp = timestamp
    }

    /// Encodes a message for its partition, sealing it where its topic is not open.
    /// - Throws: what the sealer throws.
    init(_ message: Message, in partition: TopicPartition, sealer: any ValueSealer) throws {
        timestamp = message.timestamp
        guard message.topic.sensitivity == .open else {
            value = Data(try sealer.seal(Self.encodeWhole(message), context: SealContext.message(in: partition)))
            return
        }
        key = Data(message.key)
        headers = message.headers.isEmpty ? nil : Data(Self.encode(message.headers))
        value = message.value.map { Data($0) }
    }

    /// The message again.
    /// - Throws: ``BusError`` where the row does not open or is damaged.
    func message(in partition: TopicPartition, sealer: any ValueSealer) throws -> Message {
        guard partition.topic.sensitivity == .open else {
            return try openWhole(in: partition, sealer: sealer)
        }
        return Message(
            topic: partition.topic,
            key: key.map { [UInt8]($0) } ?? [],
            value: value.map { [UInt8]($0) },
            headers: try headers.map { try Self.decodeHeaders([UInt8]($0)) } ?? [],
            timestamp: timestamp
        )
    }

    private func openWhole(in partition: TopicPartition, sealer: any ValueSealer) throws -> Message {
        let sealed = value.map { [UInt8]($0) } ?? []
        guard let bytes = try? sealer.open(sealed, context: SealContext.message(in: partition)) else {
            throw BusError(.failed, "a message of \(partition.topic) does not open with this key")
        }
        var cursor = ByteCursor(bytes)
        let key = try cursor.field()
        let headers = try Self.decodeHeaders(cursor.field())
        let hasValue = try cursor.number() == 1
        return Message(
            topic: partition.topic,
            key: key,
            value: hasValue ? try cursor.field() : nil,
            headers: headers,
            timestamp: timestamp
        )
    }

    private static func encodeWhole(_ message: Message) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(message.key.count + (message.value?.count ?? 0) + 64 * message.headers.count + 16)
        bytes.append(field: message.key)
        bytes.append(field: encode(message.headers))
        bytes.append(number: message.value == nil ? 0 : 1)
        if let value = message.value { bytes.append(field: value) }
        return bytes
    }

    private static func encode(_ headers: [Message.Header]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.count + 8 })
        for header in headers {
            bytes.append(field: header.name.utf8)
            bytes.append(field: header.value)
        }
        return bytes
    }

    private static func decodeHeaders(_ bytes: [UInt8]) throws -> [Message.Header] {
        var cursor = ByteCursor(bytes)
        var headers: [Message.Header] = []
        while !cursor.isAtEnd {
            let name = String(decoding: try cursor.field(), as: UTF8.self)
            headers.append(Message.Header(name, try cursor.field()))
        }
        return headers
    }
}
