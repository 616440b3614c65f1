/// A promise of a protocol that an implementation did not keep.
public struct ConformanceFailure: Error, Sendable, CustomStringConvertible {
    /// The name of the check.
    public var check: String
    /// What was found instead of what was promised.
    public var reason: String

    /// Makes a failure.
    public init(check: String, reason: String) {
        self.check = check
        self.reason = reason
    }

    /// The check and what was found, on one line.
    public var description: String { "\(check): \(reason)" }
}
