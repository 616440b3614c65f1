package import Formats

/// Writes what an adapter made of the records of one slice after another: its events, or why there are none.
package struct NativeOutcomeWriter {
    /// The slice whose records are written.
    package struct Origin {
        /// The slice.
        let slice: Slice
        /// The token of the slice's bytes.
        let original: Token
    }

    private let keys: TranslationKeys
    private let writer: NativeEventWriter

    /// Makes a writer for an adapter that emits what its description says.
    package init(_ adapter: AdapterDescription, keys: TranslationKeys) {
        self.keys = keys
        writer = NativeEventWriter(adapter, keys: keys)
    }

    /// Where the events of a slice come from.
    package func origin(of slice: Slice) -> Origin {
        Origin(slice: slice, original: slice.framed.body.withUnsafeBytes { keys.originals.token($0) })
    }

    /// Writes one record's outcome; the records of a slice in their order.
    ///
    /// - Parameters:
    ///   - decoded: the record as it was decoded; where that failed, it is rejected and nothing is asked.
    ///   - index: the record, counted from 0 in the slice.
    ///   - origin: the slice.
    ///   - result: what it is added to.
    ///   - outcome: what the adapter makes of it.
    package func append(
        _ decoded: DecodedRecord,
        at index: Int,
        of origin: Origin,
        to result: inout Translation,
        outcome: () -> NativeOutcome
    ) {
        let firstEvent = result.events.count
        let firstRejection = result.rejections.count
        let fate = append(decoded, index, origin, outcome, to: &result)
        result.outcomes.append(
            RecordOutcome(
                span: decoded.span,
                fate: fate,
                events: firstEvent..<result.events.count,
                rejections: firstRejection..<result.rejections.count
            )
        )
    }

    private func append(
        _ decoded: DecodedRecord,
        _ index: Int,
        _ origin: Origin,
        _ outcome: () -> NativeOutcome,
        to result: inout Translation
    ) -> RecordOutcome.Fate {
        if let failure = decoded.failure {
            result.rejections.append(
                Rejection(code: failure.code.rawValue, sourceField: failure.field, expectation: failure.expectation)
            )
            return .rejected
        }
        switch outcome() {
        case .nonEvent:
            return .nonEvent
        case .rejected(let rejections):
            result.rejections += rejections.isEmpty ? [.noRule] : rejections
            return .rejected
        case .events(let events):
            let record = NativeEventWriter.Origin(
                slice: origin.slice,
                original: origin.original,
                record: index,
                span: decoded.span,
                issues: decoded.issues.contains(.duplicateKey) ? [EventIssue("JSON_DUPLICATE_KEY")] : []
            )
            return publish(events, record, into: &result)
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
