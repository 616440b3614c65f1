/// What became of one canonical field.
enum WriteOutcome {
    /// A value was written.
    case written
    /// What stands for nothing was written, which alone is no reason for the object around it.
    case stoodIn
    /// The source says nothing.
    case absent
    /// The source says something that cannot be read; nothing was written.
    case failed(Problem)

    /// Whether something was written.
    @inline(__always) var hasValue: Bool {
        switch self {
        case .written, .stoodIn: true
        case .absent, .failed: false
        }
    }
}
