import Formats

/// Turns the events of adapters in Swift into translated ones: completes them, writes them, and marks their parts.
struct NativeEventWriter {
    /// Where an event comes from.
    struct Origin {
        /// The slice.
        var slice: Slice
        /// The token of the slice's bytes.
        var original: Token
        /// The record, counted from 0 in the slice.
        var record: Int
        /// Its place.
        var span: RecordSpan
        /// What is worth saying of the record as a whole.
        var issues: [EventIssue]
    }

    private struct EventType {
        var index: Int
        var schema: EventSchema
        var validator: SchemaValidator
    }

    private let adapter: AdapterDescription
    private let keys: TranslationKeys
    private let contents: ContentDigest
    private let types: [String: EventType]
    /// Minutes east of UTC at which the days of the adapter's country begin.
    private let offset: Int

    init(_ adapter: AdapterDescription, keys: TranslationKeys) {
        self.adapter = adapter
        self.keys = keys
        contents = ContentDigest(keys.content)
        let types = adapter.emits.enumerated().map { index, schema in
            (schema.reference, EventType(index: index, schema: schema, validator: SchemaValidator(schema)))
        }
        self.types = Dictionary(types, uniquingKeysWith: { first, _ in first })
        offset = adapter.jurisdiction.hasPrefix("IN") ? 330 : adapter.jurisdiction.hasPrefix("VN") ? 420 : 0
    }

    /// Appends an event, or the rejections that say why it cannot go out; both where an emergency goes out in part.
    ///
    /// - Returns: whether it goes out.
    func append(_ event: NativeEvent, from origin: Origin, to result: inout Translation) -> Bool {
        guard let type = types[event.reference] else {
            // A broken invariant: the adapter says what its description does not.
            preconditionFailure("\(adapter.id) emits \(event.reference), which its description does not name")
        }
        let entity = type.schema.entity
        guard let subject = event.subject.token(feed: adapter.id, entity: entity, keys: keys) else {
            result.rejections += [.noIdentity(isKeyed: event.subject.isKeyed)] + event.rejections
            return false
        }
        let occurrence = occurrence(event.members, type.schema)
        let derivation = EventDerivation(
            reference: "urn:cpg:\(EventAssembler.systemName(feed: adapter.id)):\(entity):\(subject.text)",
            recordID: event.subject.recordID,
            jurisdiction: adapter.jurisdiction,
            urgency: event.urgency,
            time: occurrence?.time,
            horizon: origin.slice.horizon
        )
        var completion = EventCompletion(validator: type.validator, derivation: derivation)
        let members = completion.complete(event.members, type.schema)
        let troubles = Self.troubles(completion.troubles, event.rejections)
        result.rejections += troubles.map(\.rejection)
        guard troubles.isEmpty || event.urgency.isEmergency && troubles.allSatisfy(\.isBearable) else { return false }
        let written = write(
            members,
            quality: Self.quality(
                completion.issues + Self.issues(of: occurrence, in: origin.slice) + event.issues + origin.issues,
                isPartial: !troubles.isEmpty
            ),
            observedAt: event.observedAt,
            type.schema,
            from: origin,
            to: &result
        )
        result.unmappedCodes += completion.unmappedCodes
        result.events.append(
            TranslatedEvent(
                type: type.index,
                record: origin.record,
                data: written.data,
                segments: written.segments,
                subject: subject,
                contentDigest: written.digest,
                version: event.version,
                isKeyed: event.subject.isKeyed,
                urgency: event.urgency,
                hasSecret: written.hasSecret,
                hasSecretCategory: written.hasSecretCategory,
                isPartial: !troubles.isEmpty,
                time: occurrence?.time.milliseconds ?? origin.slice.receivedAt
            )
        )
        return true
    }

    /// When it happened: the first time of the root that is filled, in schema order.
    private func occurrence(
        _ content: [JSONValue.Member],
        _ schema: EventSchema
    ) -> (field: String, time: CanonicalTime)? {
        for property in schema.root.properties {
            guard case .string(let string) = property.value, string.definition == "when",
                let text = content.first(where: { $0.name == property.name })?.value.stringValue
            else { continue }
            return CanonicalTime(text, offset: offset).map { (property.name, $0) }
        }
        return nil
    }

    /// What is worth saying of when it happened.
    private static func issues(of occurrence: (field: String, time: CanonicalTime)?, in slice: Slice) -> [EventIssue] {
        guard let occurrence, occurrence.time.milliseconds > slice.horizon else { return [] }
        return [EventIssue("DATE_FUTURE", field: occurrence.field)]
    }

    /// What is wrong with an event, in the adapter's own words where it has some.
    private static func troubles(_ found: [EventTrouble], _ rejections: [Rejection]) -> [EventTrouble] {
        var rest = rejections
        let told = found.map { trouble in
            guard let index = rest.firstIndex(where: { $0.canonicalField == trouble.rejection.canonicalField }) else {
                return trouble
            }
            var told = trouble
            told.rejection = rest.remove(at: index)
            return told
        }
        return told + rest.map { EventTrouble(rejection: $0, isMissing: false, isBearable: true) }
    }

    // MARK: Bytes

    private struct Written {
        var data: Range<Int>
        var segments: Range<Int>
        var digest: Token
        var hasSecret: Bool
        var hasSecretCategory: Bool
    }

    private func write(
        _ members: [JSONValue.Member],
        quality: JSONValue,
        observedAt: String?,
        _ schema: EventSchema,
        from origin: Origin,
        to result: inout Translation
    ) -> Written {
        let start = result.bytes.count
        let firstSegment = result.segments.count
        var writer = SegmentedWriter(generalClasses: schema.generalClasses)
        result.bytes.append(UInt8(ascii: "{"))
        writer.write(members, of: schema.root, within: .open, into: &result)
        let digest = result.bytes[start...].withUnsafeBytes { contents.token($0) }
        let last: [JSONValue.Member] = [
            .init(name: "provenance", value: provenance(origin, observedAt: observedAt)),
            .init(name: "quality", value: quality),
        ]
        writer.write(last, of: schema.root, within: .open, into: &result)
        result.bytes.append(UInt8(ascii: "}"))
        return Written(
            data: start..<result.bytes.count,
            segments: firstSegment..<result.segments.count,
            digest: digest,
            hasSecret: writer.hasSecret,
            hasSecretCategory: writer.hasSecretCategory
        )
    }

    private func provenance(_ origin: Origin, observedAt: String?) -> JSONValue {
        let framed = origin.slice.framed
        let submission = origin.slice.submission.filter {
            $0.isASCII && $0 > " " && $0 != "\u{7f}" && $0 != "\"" && $0 != "\\"
        }
        var members: [JSONValue.Member] = [
            .init(name: "feed", value: .string(adapter.id)),
            .init(
                name: "adapter",
                value: [
                    "id": .string(adapter.id), "version": .string(adapter.version),
                    "fingerprint": .string(adapter.fingerprint),
                ]
            ),
            .init(name: "submission", value: .string(submission)),
            .init(name: "slice", value: .number(String(framed.index))),
            .init(
                name: "record",
                value: [
                    "index": .number(String(framed.firstRecord + origin.record)),
                    "line": .number(String(origin.span.line)),
                    "byteOffset": .number(String(framed.byteOffset + Int(origin.span.offset))),
                ]
            ),
            .init(name: "receivedAt", value: .string(Timestamp.text(milliseconds: origin.slice.receivedAt))),
        ]
        if let observedAt, CanonicalTime(observedAt, offset: offset) != nil {
            members.append(.init(name: "observedAt", value: .string(observedAt)))
        }
        members.append(.init(name: "originalDigest", value: .string(origin.original.text)))
        return .object(members)
    }

    private static func quality(_ issues: [EventIssue], isPartial: Bool) -> JSONValue {
        let told = JSONValue.Member(name: "issues", value: .array(issues.prefix(100).map(\.json)))
        return .object(isPartial ? [.init(name: "partial", value: true), told] : [told])
    }
}

extension Rejection {
    /// Nothing says who the record is about.
    fileprivate static func noIdentity(isKeyed: Bool) -> Rejection {
        Rejection(
            code: "ID_MISSING",
            canonicalField: isKeyed ? nil : "recordId",
            expectation: isKeyed
                ? "at least one filled field among those that stand for an id" : "the source's own id of the record"
        )
    }
}
