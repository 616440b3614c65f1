public import Formats

/// What became of one record in translation.
public struct RecordOutcome: Sendable, Equatable {
    /// Its fate so far; whether an event is unchanged is known only when it is published.
    public enum Fate: Sendable, Equatable {
        /// Its events are in the result.
        case translated
        /// An emergency: what could be read is in the result, the rest in the rejections.
        case partial
        /// Nothing of it is in the result; the rejections say why.
        case rejected
        /// The adapter declares that such a record is not an event.
        case nonEvent
    }

    /// Its place in the slice's body and its line in the original.
    public var span: RecordSpan
    /// Its fate.
    public var fate: Fate
    /// Its events, as indices into ``Translation/events``.
    public var events: Range<Int>
    /// Its rejections, as indices into ``Translation/rejections``.
    public var rejections: Range<Int>

    /// Makes an outcome; where it is put into an array, it is written there and not copied.
    @inlinable
    public init(span: RecordSpan, fate: Fate, events: Range<Int>, rejections: Range<Int>) {
        self.span = span
        self.fate = fate
        self.events = events
        self.rejections = rejections
    }
}
