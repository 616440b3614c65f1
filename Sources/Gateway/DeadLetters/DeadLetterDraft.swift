import Contracts
import Formats

/// A dead letter about to be written: one record's original bytes with their context, and why it is here.
struct DeadLetterDraft {
    /// The record in its slice.
    var record: Int
    /// The slice it is in.
    var raw: RawSlice
    /// Why it was refused, in whole or in part.
    var rejections: [Rejection]
    /// The events that were published of it all the same (an emergency in part).
    var events: [Token]

    /// The message for the dead-letter topic; the headers tell everything but a value.
    func message(for feed: Feed, under key: SliceKey) throws -> Message {
        let slice = recordAlone()
        let framed = slice.framed
        let first = rejections.first
        var headers = connectHeaders(feed: feed, first)
        headers += [
            Message.Header(DeadLetterHeader.code, first?.code ?? "UNKNOWN"),
            Message.Header(DeadLetterHeader.submission, slice.submission),
            Message.Header(DeadLetterHeader.slice, String(framed.index)),
            Message.Header(DeadLetterHeader.record, String(framed.firstRecord)),
            Message.Header(DeadLetterHeader.row, String(framed.records.first?.line ?? 0)),
            Message.Header(DeadLetterHeader.byteOffset, String(framed.byteOffset)),
            Message.Header(DeadLetterHeader.receivedAt, String(slice.receivedAt)),
            Message.Header(DeadLetterHeader.adapterVersion, feed.description.version),
            Message.Header(DeadLetterHeader.adapterFingerprint, feed.description.fingerprint),
            Message.Header(DeadLetterHeader.replayCount, String(raw.replayCount)),
            Message.Header(DeadLetterHeader.origin, raw.place(record: record, event: 0).text),
            Message.Header(DeadLetterHeader.rejections, RejectionList.encode(rejections)),
        ]
        if let link = raw.link {
            let fruitless = link.fruitless(for: feed.description.fingerprint)
            headers.append(Message.Header(DeadLetterHeader.replayOf, link.letter.description))
            headers.append(Message.Header(DeadLetterHeader.fruitlessReplays, String(fruitless)))
        }
        if let field = first?.sourceField { headers.append(Message.Header(DeadLetterHeader.field, field)) }
        if let field = first?.canonicalField { headers.append(Message.Header(DeadLetterHeader.pointer, field)) }
        if !events.isEmpty {
            let ids = events.map(\.text).joined(separator: ",")
            headers.append(Message.Header(DeadLetterHeader.events, ids))
        }
        if let traceparent = raw.traceparent { headers.append(Message.Header(RawHeader.traceparent, traceparent)) }
        return Message(
            topic: .deadLetter(feed: feed.id),
            key: Array("\(slice.submission)/\(framed.firstRecord)".utf8),
            value: try feed.cipher.seal(slice, for: .deadLetter, under: key),
            headers: headers,
            timestamp: slice.receivedAt
        )
    }

    /// What tools for Kafka Connect's dead letters look for, and the one name of Spring's by which kafka-ui goes back
    /// to the original; no stack trace, for there is none that is not of a value.
    private func connectHeaders(feed: Feed, _ first: Rejection?) -> [Message.Header] {
        [
            Message.Header("__connect.errors.topic", Topic.raw(feed: feed.id).rawValue),
            Message.Header("__connect.errors.partition", String(raw.partition)),
            Message.Header("__connect.errors.offset", String(raw.offset)),
            Message.Header("__connect.errors.connector.name", feed.id),
            Message.Header("__connect.errors.task.id", String(raw.partition)),
            Message.Header("__connect.errors.stage", "TRANSFORMATION"),
            Message.Header("__connect.errors.class.name", feed.id),
            Message.Header("__connect.errors.exception.class.name", first?.code ?? "UNKNOWN"),
            Message.Header("__connect.errors.exception.message", first?.expectation ?? ""),
            Message.Header("kafka_dlt-original-topic", Topic.raw(feed: feed.id).rawValue),
        ]
    }

    /// The slice less its other records: what the record's adapter needs to read it again.
    private func recordAlone() -> Slice {
        var alone = raw.slice
        alone.framed = alone.framed.keeping(record..<record + 1)
        return alone
    }
}
