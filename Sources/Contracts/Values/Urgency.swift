/// How soon somebody must act (DOMAIN 3.4).
public enum Urgency: UInt8, Sendable, Comparable, CaseIterable {
    /// Immediate danger: dispatch now.
    case immediate = 1
    /// Within 12 hours.
    case within12Hours = 2
    /// Within 24 hours.
    case within24Hours = 3
    /// Within 15 days.
    case within15Days = 4
    /// Routine.
    case routine = 5

    /// The more urgent first.
    public static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }

    /// The name on the wire, `U1` to `U5`.
    public var name: String { "U\(rawValue)" }

    /// Takes the name on the wire.
    public init?(name: String) {
        guard let found = Urgency.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }

    /// Whether it belongs on the alert topics and may be published in part.
    public var isEmergency: Bool { self <= .within12Hours }
}
