/// What an adapter in Swift makes of one record.
public enum NativeOutcome: Sendable {
    /// Its events, all or none of which are published; none: no rule applies, which is a rejection.
    case events([NativeEvent])
    /// The adapter declares that such a record is not an event.
    case nonEvent
    /// Why it could not become events.
    case rejected([Rejection])
}
