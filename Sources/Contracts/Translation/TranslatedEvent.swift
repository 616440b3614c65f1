/// One event as a translation leaves it: everything but the sequence and id that publishing assigns.
public struct TranslatedEvent: Sendable {
    /// Which type, as an index into ``AdapterDescription/emits``.
    public var type: Int
    /// Which record of the slice it came from.
    public var record: Int
    /// Its `data` in ``Translation/bytes``.
    public var data: Range<Int>
    /// Its segments in ``Translation/segments``.
    public var segments: Range<Int>
    /// The keyed token of the record's id, the last part of the subject.
    public var subject: Token
    /// The keyed digest of `data` without `provenance` and `quality`.
    public var contentDigest: Token
    /// The source's own version of the record, where the adapter names one.
    public var version: UInt64?
    /// Whether the id is derived from the record's content (`keyed(…)`), so that the same id with other content in one
    /// submission is a contradiction and not an update.
    public var isKeyed: Bool
    /// How urgent it is.
    public var urgency: Urgency
    /// Whether a secret field is filled, so that the event also goes to the secret topic.
    public var hasSecret: Bool
    /// Whether a secret category is filled, so that lower views tell its time by the quarter only.
    public var hasSecretCategory: Bool
    /// Whether it was published in part (`quality.partial`).
    public var isPartial: Bool
    /// When it happened or was noted at the source, where the adapter says so, else when it was received: `ce_time`,
    /// milliseconds since 1970-01-01 UTC.
    public var time: Int64

    /// Makes an event; where it is put into an array, it is written there and not copied.
    @inlinable
    public init(
        type: Int,
        record: Int,
        data: Range<Int>,
        segments: Range<Int>,
        subject: Token,
        contentDigest: Token,
        version: UInt64?,
        isKeyed: Bool,
        urgency: Urgency,
        hasSecret: Bool,
        hasSecretCategory: Bool = false,
        isPartial: Bool,
        time: Int64
    ) {
        self.type = type
        self.record = record
        self.data = data
        self.segments = segments
        self.subject = subject
        self.contentDigest = contentDigest
        self.version = version
        self.isKeyed = isKeyed
        self.urgency = urgency
        self.hasSecret = hasSecret
        self.hasSecretCategory = hasSecretCategory
        self.isPartial = isPartial
        self.time = time
    }

    /// The time a view may tell: the exact one, or the beginning of its quarter.
    public func time(in view: Sensitivity) -> Int64 {
        guard hasSecretCategory, view < .secret else { return time }
        let days = Int(time >= 0 ? time / 86_400_000 : (time - 86_399_999) / 86_400_000)
        let date = CivilDate(daysSinceEpoch: days)
        let quarter = CivilDate(year: date.year, month: (date.month - 1) / 3 * 3 + 1, day: 1)
        return Int64(quarter?.daysSinceEpoch ?? days) * 86_400_000
    }
}
