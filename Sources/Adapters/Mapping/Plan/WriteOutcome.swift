/// What became of one canonical field.
enum WriteOutcome {
    /// A value was written.
    case written
    /// The source says nothing.
    case absent
    /// The source says something that cannot be read; nothing was written.
    case failed(Problem)
}
