import Formats

/// Translates slices by an adapter in Swift: decodes, asks the adapter record by record, and writes what it says.
final class NativeTranslator: SliceTranslator {
    private let adapter: any NativeAdapter
    private let keys: TranslationKeys
    private let decoder: RecordDecoder
    private let writer: NativeEventWriter
    private let reader: NativeRecordReader
    private var batch = RecordBatch()

    init(_ adapter: any NativeAdapter, keys: TranslationKeys) {
        self.adapter = adapter
        self.keys = keys
        let layout = adapter.layout
        decoder = RecordDecoder(inputs: adapter.description.inputs, layout: layout)
        writer = NativeEventWriter(adapter.description, keys: keys)
        reader = NativeRecordReader(layout)
    }

    func translate(_ slice: Slice, into result: inout Translation) {
        result.removeAll()
        decoder.decode(slice.framed, into: &batch)
        let original = slice.framed.body.withUnsafeBytes { keys.originals.token($0) }
        for (index, decoded) in batch.records.enumerated() {
            let duplicates = decoded.issues.contains(.duplicateKey) ? [EventIssue("JSON_DUPLICATE_KEY")] : []
            let origin = NativeEventWriter.Origin(
                slice: slice,
                original: original,
                record: index,
                span: decoded.span,
                issues: duplicates
            )
            let firstEvent = result.events.count
            let firstRejection = result.rejections.count
            let fate = translate(decoded, origin, into: &result)
            result.outcomes.append(
                RecordOutcome(
                    span: decoded.span,
                    fate: fate,
                    events: firstEvent..<result.events.count,
                    rejections: firstRejection..<result.rejections.count
                )
            )
        }
        result.settleSecrecy(sharedByRecord: true)
        result.unknownFields = batch.unknownFields
    }

    private func translate(
        _ decoded: DecodedRecord,
        _ origin: NativeEventWriter.Origin,
        into result: inout Translation
    ) -> RecordOutcome.Fate {
        if let failure = decoded.failure {
            result.rejections.append(
                Rejection(code: failure.code.rawValue, sourceField: failure.field, expectation: failure.expectation)
            )
            return .rejected
        }
        switch adapter.translate(reader.record(origin.record, of: batch)) {
        case .nonEvent:
            return .nonEvent
        case .rejected(let rejections):
            result.rejections += rejections.isEmpty ? [.noRule] : rejections
            return .rejected
        case .events(let events):
            return publish(events, origin, into: &result)
        }
    }

    /// All or nothing: where one event cannot go out, none of its record does.
    private func publish(
        _ events: [NativeEvent],
        _ origin: NativeEventWriter.Origin,
        into result: inout Translation
    ) -> RecordOutcome.Fate {
        let before = (
            bytes: result.bytes.count, segments: result.segments.count, events: result.events.count,
            rejections: result.rejections.count
        )
        var isWhole = true
        for event in events {
            isWhole = writer.append(event, from: origin, to: &result) && isWhole
        }
        if events.isEmpty {
            result.rejections.append(.noRule)
            return .rejected
        }
        guard isWhole else {
            result.bytes.removeLast(result.bytes.count - before.bytes)
            result.segments.removeLast(result.segments.count - before.segments)
            result.events.removeLast(result.events.count - before.events)
            return .rejected
        }
        return result.rejections.count > before.rejections ? .partial : .translated
    }
}
