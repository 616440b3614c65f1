public import Formats

/// Turns translated events, once their sequence is known, into what goes on the wire: one message a view on the bus
/// (CloudEvents 1.0 Kafka binding, binary mode), or one line of JSON (structured mode).
public struct EventAssembler: Sendable {
    /// What of an event type's attributes is the same in all its events; a class, so that no event copies it.
    private final class TypeAttributes: Sendable {
        let eventType: String
        let dataSchema: String
        let subjectPrefix: String
        let topics: [Topic]
        /// The digest of ids, with a key of the type's own.
        let ids: KeyedDigest
        /// By view: the structured form up to the data.
        let frames: [StructuredFrame]

        init(_ schema: EventSchema, feed: String, schemaBase: String, ids: KeyedDigest) {
            let source = EventAssembler.source(feed: feed)
            let prefix = EventAssembler.subjectPrefix(feed: feed, entity: schema.entity)
            let dataSchema = "\(schemaBase)/\(schema.reference)"
            eventType = schema.eventType
            self.dataSchema = dataSchema
            subjectPrefix = prefix
            topics = Sensitivity.allCases.map { .canonical(schema.name, major: schema.major, view: $0) }
            self.ids = ids.derived(for: Array(prefix.utf8))
            frames = Sensitivity.allCases.map { view in
                StructuredFrame(
                    source: source,
                    eventType: schema.eventType,
                    subjectPrefix: prefix,
                    dataSchema: dataSchema,
                    view: view
                )
            }
        }

        deinit {
            for frame in frames { frame.deallocate() }
        }
    }

    private let feed: String
    private let source: String
    private let types: [TypeAttributes]
    /// The same, for what is done with every event, which counts no references of what the assembler keeps alive.
    private let unretainedTypes: [Unmanaged<TypeAttributes>]
    private let cutter: ViewCutter

    /// Makes an assembler for one adapter's events.
    ///
    /// - Parameters:
    ///   - adapter: the adapter.
    ///   - keys: the keys of ids and tokens.
    ///   - schemaBase: where `ce_dataschema` is resolved, without a slash at the end.
    public init(
        adapter: AdapterDescription,
        keys: TranslationKeys,
        schemaBase: String = "http://127.0.0.1:8787/v1/schemas"
    ) {
        feed = adapter.id
        source = Self.source(feed: adapter.id)
        types = adapter.emits.map {
            TypeAttributes($0, feed: adapter.id, schemaBase: schemaBase, ids: keys.events)
        }
        unretainedTypes = types.map { .passUnretained($0) }
        cutter = ViewCutter(schemas: adapter.emits, keys: keys)
    }

    /// The part of a URN that names a feed's system: `in:trackchild` for `in.trackchild`.
    public static func systemName(feed: String) -> String {
        guard let dot = feed.firstIndex(of: ".") else { return feed }
        return feed[..<dot] + ":" + feed[feed.index(after: dot)...]
    }

    private static func source(feed: String) -> String { "urn:cpg:\(systemName(feed: feed))" }

    private static func subjectPrefix(feed: String, entity: String) -> String { "\(source(feed: feed)):\(entity):" }

    /// The subject of a token, as `ce_subject` has it, where only the feed and the event type's entity are known.
    public static func subject(feed: String, entity: String, token: Token) -> String {
        subjectPrefix(feed: feed, entity: entity) + token.text
    }

    /// The event's subject: `urn:cpg:in:trackchild:missing:<token>`.
    public func subject(of event: TranslatedEvent) -> String {
        types[event.type].subjectPrefix + event.subject.text
    }

    /// What a subject's text stands for: its token, and the event types it may be of, by their index in the adapter's
    /// description; `nil` where it is no subject of this adapter.
    public func parse(subject text: String) -> (token: Token, types: [Int])? {
        let found = types.indices.filter { text.hasPrefix(types[$0].subjectPrefix) }
        guard let first = found.first,
            let token = Token(text: text.dropFirst(types[first].subjectPrefix.count))
        else { return nil }
        return (token, found)
    }

    /// The event's id: a keyed digest of feed, type, subject, sequence and content, equal in all views.
    public func eventID(of event: TranslatedEvent, sequence: UInt64) -> Token {
        id(of: event, types[event.type], sequence: sequence)
    }

    /// The id of the event that was published of a subject with a sequence and content.
    ///
    /// - Parameters:
    ///   - type: the event type's index in the adapter's description.
    ///   - subject: the subject's token.
    ///   - sequence: its sequence.
    ///   - contentDigest: the digest of its content.
    /// - Returns: the id.
    public func eventID(type: Int, subject: Token, sequence: UInt64, contentDigest: Token) -> Token {
        id(types[type], subject: subject, sequence: sequence, contentDigest: contentDigest)
    }

    private func id(of event: TranslatedEvent, _ attributes: TypeAttributes, sequence: UInt64) -> Token {
        id(attributes, subject: event.subject, sequence: sequence, contentDigest: event.contentDigest)
    }

    private func id(_ attributes: TypeAttributes, subject: Token, sequence: UInt64, contentDigest: Token) -> Token {
        attributes.ids.token(
            of: 5,
            SIMD8(subject.high, subject.low, sequence, contentDigest.high, contentDigest.low, 0, 0, 0)
        )
    }

    /// The messages that take a subject's events back: one without a value on every topic that may hold them
    /// (CloudEvents 1.0 Kafka binding: a tombstone), with the attributes of an event that has no data.
    ///
    /// - Parameters:
    ///   - type: the event type's index in the adapter's description.
    ///   - subject: the subject's token.
    ///   - sequence: one above the sequence it had last.
    ///   - time: when it was taken back, milliseconds since 1970-01-01 UTC.
    /// - Returns: the messages, the lowest view first.
    public func tombstones(type: Int, subject: Token, sequence: UInt64, time: Int64) -> [Message] {
        let attributes = types[type]
        let text = attributes.subjectPrefix + subject.text
        let nothing = Token(high: 0, low: 0)
        let id = id(attributes, subject: subject, sequence: sequence, contentDigest: nothing)
        let writer = ByteWriter(capacity: 20)
        writer.append(decimal: sequence, width: 20)
        let headers = [
            Message.Header("ce_specversion", "1.0"),
            Message.Header("ce_id", id.text),
            Message.Header("ce_source", source),
            Message.Header("ce_type", attributes.eventType),
            Message.Header("ce_subject", text),
            Message.Header("ce_sequence", Array(writer.bytes)),
            Message.Header("ce_partitionkey", text),
            Message.Header("ce_time", Timestamp.text(milliseconds: time)),
        ]
        let topics = attributes.topics + [.alert(view: .open), .alert(view: .restricted)]
        return topics.map { Message(topic: $0, key: Array(text.utf8), value: nil, headers: headers, timestamp: time) }
    }

    /// The messages of an event: every view it has, and the alert topics where it is an emergency.
    ///
    /// - Parameters:
    ///   - event: the event.
    ///   - translation: the translation it is part of.
    ///   - sequence: the sequence publishing assigned.
    ///   - traceparent: the trace the submission belongs to (W3C Trace Context), if any.
    ///   - causation: the id of the event or dead letter that this one corrects, if any.
    /// - Returns: the messages, the lowest view first.
    public func messages(
        for event: TranslatedEvent,
        in translation: Translation,
        sequence: UInt64,
        traceparent: String? = nil,
        causation: String? = nil
    ) -> [Message] {
        let attributes = types[event.type]
        let subject = subject(of: event)
        var headers = sharedHeaders(event, attributes, subject: subject, sequence: sequence, traceparent: traceparent)
        if let causation { headers.append(Message.Header("ce_causationid", causation)) }
        let key = Array(subject.utf8)
        var messages: [Message] = []
        let writer = ByteWriter(capacity: 4 * event.data.count)
        for view in Sensitivity.allCases where view != .secret || event.hasSecret {
            writer.removeAll()
            appendData(of: event, in: translation, view: view, to: writer)
            let message = Message(
                topic: attributes.topics[Int(view.rawValue)],
                key: key,
                value: Array(writer.bytes),
                headers: headers + viewHeaders(event, attributes, view),
                timestamp: event.time(in: view)
            )
            messages.append(message)
            if event.urgency.isEmergency, view != .secret {
                var alert = message
                alert.topic = .alert(view: view)
                messages.append(alert)
            }
        }
        return messages
    }

    /// Appends one view of an event's data.
    public func appendData(
        of event: TranslatedEvent,
        in translation: Translation,
        view: Sensitivity,
        to writer: ByteWriter
    ) {
        translation.bytes.withUnsafeBufferPointer { bytes in
            translation.segments.withUnsafeBufferPointer { segments in
                cutter.append(event, view: view, bytes: bytes, segments: segments, to: writer)
            }
        }
    }

    /// Appends one view of an event in CloudEvents structured mode, without a line end.
    ///
    /// - Parameters:
    ///   - event: the event.
    ///   - sequence: its sequence.
    ///   - view: the view.
    ///   - bytes: the translation's bytes.
    ///   - segments: the translation's segments.
    ///   - writer: what it is appended to.
    public func appendStructured(
        _ event: TranslatedEvent,
        sequence: UInt64,
        view: Sensitivity,
        bytes: UnsafeBufferPointer<UInt8>,
        segments: UnsafeBufferPointer<Segment>,
        to writer: ByteWriter
    ) {
        unretainedTypes[event.type]._withUnsafeGuaranteedRef { attributes in
            attributes.frames[Int(view.rawValue)].append(
                event,
                id: id(of: event, attributes, sequence: sequence),
                sequence: sequence,
                time: event.time(in: view),
                to: writer
            )
        }
        cutter.append(event, view: view, bytes: bytes, segments: segments, to: writer)
        writer.append(UInt8(ascii: "}"))
    }

    private func sharedHeaders(
        _ event: TranslatedEvent,
        _ attributes: TypeAttributes,
        subject: String,
        sequence: UInt64,
        traceparent: String?
    ) -> [Message.Header] {
        let writer = ByteWriter(capacity: 64)
        writer.append(decimal: sequence, width: 20)
        var headers = [
            Message.Header("ce_specversion", "1.0"),
            Message.Header("ce_id", eventID(of: event, sequence: sequence).text),
            Message.Header("ce_source", source),
            Message.Header("ce_type", attributes.eventType),
            Message.Header("ce_subject", subject),
            Message.Header("ce_sequence", Array(writer.bytes)),
            Message.Header("ce_partitionkey", subject),
            Message.Header("ce_severitytext", event.urgency.name),
            Message.Header("content-type", "application/json"),
        ]
        if let traceparent {
            headers.append(Message.Header("ce_traceparent", traceparent))
            headers.append(Message.Header("traceparent", traceparent))
        }
        return headers
    }

    /// What differs from view to view.
    private func viewHeaders(
        _ event: TranslatedEvent,
        _ attributes: TypeAttributes,
        _ view: Sensitivity
    ) -> [Message.Header] {
        [
            Message.Header("ce_time", Timestamp.text(milliseconds: event.time(in: view))),
            Message.Header("ce_dataschema", "\(attributes.dataSchema)?view=\(view.name)"),
            Message.Header("ce_dataclassification", view.name),
        ]
    }
}
