/// The first entry of the audit log that does not fit, and why.
public struct AuditFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The chain it is in; `nil` where that cannot be told.
    public var chain: String?
    /// The number of the entry in its chain; `nil` where that cannot be told.
    public var sequence: Int?
    /// Where on the topic it stands, or was to stand before; `nil` where it is gone from the end.
    public var offset: Int64?
    /// What is wrong with it.
    public var reason: String

    /// One line for a person.
    public var description: String {
        let entry = sequence.map { "entry \($0)" } ?? "an entry"
        let place = [chain.map { " of chain \($0)" }, offset.map { " (offset \($0))" }].compactMap(\.self).joined()
        return "\(entry)\(place) \(reason)"
    }
}
