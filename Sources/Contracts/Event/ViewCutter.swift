public import Formats

/// Cuts a lower view out of an event's whole bytes, by its segments.
///
/// Members carry their leading comma, so leaving one out only asks that the comma after an opening bracket be skipped.
public struct ViewCutter: Sendable {
    private let values: KeyedDigest
    private let generalClasses: [[[UInt8]]]

    /// Makes a cutter for the events of some types.
    /// - Parameters:
    ///   - schemas: the types, in the order ``TranslatedEvent/type`` counts.
    ///   - keys: the keys of the tokens that stand for values.
    public init(schemas: [EventSchema], keys: TranslationKeys) {
        values = keys.values
        generalClasses = schemas.map { schema in schema.generalClasses.map { Array("\"\($0)\"".utf8) } }
    }

    /// Appends the view of an event's `data`.
    ///
    /// - Parameters:
    ///   - event: the event.
    ///   - view: the view; the secret one is the event as it is.
    ///   - bytes: the translation's bytes.
    ///   - segments: the translation's segments.
    ///   - out: what the view is appended to.
    public func append(
        _ event: TranslatedEvent,
        view: Sensitivity,
        bytes: UnsafeBufferPointer<UInt8>,
        segments: UnsafeBufferPointer<Segment>,
        to out: ByteWriter
    ) {
        guard let base = bytes.baseAddress, event.data.upperBound <= bytes.count else { return }
        precondition(event.segments.upperBound <= segments.count, "an event's segments lie in its translation")
        var position = event.data.lowerBound
        // No segment is more than secret.
        for index in view == .secret ? 0..<0 : event.segments {
            let segment = segments[index]
            let start = Int(segment.start)
            guard segment.level > view, start >= position else { continue }
            copy(base, from: position, to: start, out)
            let end = Int(segment.end)
            switch segment.form {
            case .dropped: break
            case .token: appendToken(base, from: start, to: end, out)
            case .generalClass: out.append(generalClasses[event.type][Int(segment.detail)])
            case .quarter: appendQuarter(base, from: start, to: end, out)
            }
            position = end
        }
        copy(base, from: position, to: event.data.upperBound, out)
    }

    private func copy(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, _ out: ByteWriter) {
        guard start < end else { return }
        let isFirstMember = out.last == UInt8(ascii: "{") || out.last == UInt8(ascii: "[")
        let skipped = isFirstMember && base[start] == UInt8(ascii: ",") ? 1 : 0
        out.append(base + start + skipped, end - start - skipped)
    }

    /// A JSON string (quotes included) becomes the token of what stands between its quotes.
    private func appendToken(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, _ out: ByteWriter) {
        let token = values.token(UnsafeRawBufferPointer(start: base + start + 1, count: max(0, end - start - 2)))
        out.append(UInt8(ascii: "\""))
        out.append(hex: token.high, token.low)
        out.append(UInt8(ascii: "\""))
    }

    /// `"2025-07-12T18:30+05:30"` becomes `"2025-Q3"`; what is no more precise than a quarter stays.
    private func appendQuarter(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, _ out: ByteWriter) {
        let text = UnsafeBufferPointer(start: base + start, count: end - start)
        guard text.count >= 9, text[5] == UInt8(ascii: "-"), text[6] != UInt8(ascii: "Q") else {
            out.append(text)
            return
        }
        let month = Int(text[6] &- 48) * 10 + Int(text[7] &- 48)
        out.append(base + start, 6)
        out.append("Q")
        out.append(decimal: max(0, month - 1) / 3 + 1)
        out.append(UInt8(ascii: "\""))
    }
}
