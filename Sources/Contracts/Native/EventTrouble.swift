/// Why an event that an adapter in Swift said cannot go out as it is.
struct EventTrouble {
    /// The rejection.
    var rejection: Rejection
    /// Whether it is about something that is not there.
    var isMissing: Bool
    /// Whether an emergency goes out all the same, in part.
    var isBearable: Bool
}
