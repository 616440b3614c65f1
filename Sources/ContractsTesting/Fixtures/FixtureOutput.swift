public import Contracts
public import Formats

/// What an adapter made of a delivery.
public struct FixtureOutput: Sendable {
    /// The events in each view, in order (CloudEvents, structured mode), with a fingerprint of zeros.
    public var events: [Sensitivity: [JSONValue]] = [:]
    /// The rejections; a delivery refused as a whole has one, with `refused: true`.
    public var rejections: [JSONValue] = []
    /// The fates of the records; they add up to the records framed.
    public var accounts = Receipt.Accounts()
    /// What became of each slice.
    public var translations: [Translation] = []

    /// The whole events.
    public var whole: [JSONValue] { events[.secret] ?? [] }
    /// What the adapter made of each record.
    public var fates: [RecordOutcome.Fate] { translations.flatMap(\.outcomes).map(\.fate) }

    /// Makes an empty output.
    public init() {}
}
