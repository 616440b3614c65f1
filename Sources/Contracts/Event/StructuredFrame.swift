import Formats

/// What stands before the data of an event in CloudEvents structured mode: the same in all events of a type and a view but
/// for a few places of a fixed width, which are filled in a copy of the whole.
///
/// Its bytes lie in memory of its own, so that writing it counts no references; whoever makes it gives it back.
struct StructuredFrame: @unchecked Sendable {
    // Unchecked: the bytes are never written again.
    private let bytes: UnsafeBufferPointer<UInt8>
    // Where what differs is written.
    private let id: Int
    private let subject: Int
    private let time: Int
    private let sequence: Int
    private let urgency: Int

    /// Puts together what is the same.
    init(source: String, eventType: String, subjectPrefix: String, dataSchema: String, view: Sensitivity) {
        var text = Array("{\"specversion\":\"1.0\",\"id\":\"".utf8)
        func place(for width: Int, then rest: String) -> Int {
            let place = text.count
            text += Array(repeating: UInt8(ascii: "0"), count: width) + Array(rest.utf8)
            return place
        }
        id = place(
            for: Token.textLength,
            then: "\",\"source\":\"\(source)\",\"type\":\"\(eventType)\",\"subject\":\"\(subjectPrefix)"
        )
        subject = place(for: Token.textLength, then: "\",\"time\":\"")
        let schema = "\(dataSchema)?view=\(view.name)"
        time = place(
            for: Timestamp.length,
            then: "\",\"datacontenttype\":\"application/json\",\"dataschema\":\"\(schema)\",\"sequence\":\""
        )
        sequence = place(
            for: Self.sequenceWidth,
            then: "\",\"dataclassification\":\"\(view.name)\",\"severitytext\":\"U"
        )
        urgency = place(for: 1, then: "\",\"data\":")
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
        _ = bytes.initialize(from: text)
        self.bytes = UnsafeBufferPointer(bytes)
    }

    /// Gives the memory back; the frame is not used again.
    func deallocate() { bytes.deallocate() }

    /// The digits of a sequence.
    private static let sequenceWidth = 20

    /// Appends everything up to an event's data.
    ///
    /// - Parameters:
    ///   - event: the event.
    ///   - id: its id.
    ///   - sequence: its sequence.
    ///   - milliseconds: the time the view tells.
    ///   - writer: what it is appended to.
    func append(_ event: TranslatedEvent, id: Token, sequence: UInt64, time milliseconds: Int64, to writer: ByteWriter)
    {
        writer.reserve(bytes.count)
        let frame = writer.end
        if let base = bytes.baseAddress { frame.update(from: base, count: bytes.count) }
        id.putText(at: frame + self.id)
        event.subject.putText(at: frame + subject)
        Timestamp.put(milliseconds: milliseconds, at: frame + time)
        put(sequence, at: frame + self.sequence)
        frame[urgency] = 48 + event.urgency.rawValue
        writer.advance(by: bytes.count)
    }

    /// The digits behind the noughts that are there.
    private func put(_ sequence: UInt64, at place: UnsafeMutablePointer<UInt8>) {
        var digit = place + Self.sequenceWidth
        var rest = sequence
        while rest > 0 {
            digit -= 1
            digit.pointee = 48 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }
}
