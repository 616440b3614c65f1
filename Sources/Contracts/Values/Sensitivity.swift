/// Who may see a field, and so which view and topic it appears in.
public enum Sensitivity: UInt8, Sendable, Comparable, CaseIterable, Codable {
    /// Everyone who may subscribe.
    case open
    /// Those who work with the child: names, exact dates, numbers.
    case restricted
    /// Named people only: identifiers, addresses, narratives, secret categories.
    case secret

    /// The lower first.
    public static func < (left: Sensitivity, right: Sensitivity) -> Bool { left.rawValue < right.rawValue }

    /// The name the schemas, settings and commands use.
    public var name: String {
        switch self {
        case .open: "open"
        case .restricted: "restricted"
        case .secret: "secret"
        }
    }

    /// Takes the name the schemas, settings and commands use.
    public init?(name: String) {
        guard let found = Sensitivity.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }

    /// What stands between `cp.` and the type in a topic's name.
    public var topicInfix: String { self == .open ? "" : name + "." }
}
