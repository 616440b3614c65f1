/// The result of translating one slice: event data back to back, and what became of each record.
public struct Translation: Sendable {
    /// The `data` of all events, whole, as canonical JSON one after another; ``TranslatedEvent/data`` counts into it.
    public var bytes: [UInt8] = []
    /// The parts of `bytes` that lower views leave out or replace, in order within each event.
    public var segments: [Segment] = []
    /// Whether ``segments`` are asked for.
    ///
    /// Where they are not, a translator may leave them out, and only whole events can be taken from it.
    package var wantsSegments = true
    /// The events, in the order of their records.
    public var events: [TranslatedEvent] = []
    /// One for each record of the slice, in order.
    public var outcomes: [RecordOutcome] = []
    /// The rejections, in the order of their records.
    public var rejections: [Rejection] = []
    /// How many filled source fields were neither mapped nor ignored.
    public var unknownFields = 0
    /// How many values were not in their code list.
    public var unmappedCodes = 0

    /// Makes an empty result.
    public init() {}

    /// Empties it and keeps its memory.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        segments.removeAll(keepingCapacity: true)
        events.removeAll(keepingCapacity: true)
        outcomes.removeAll(keepingCapacity: true)
        rejections.removeAll(keepingCapacity: true)
        unknownFields = 0
        unmappedCodes = 0
    }
}
