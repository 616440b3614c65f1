/// Why the bus could not do what was asked.
public struct BusError: Error, Sendable, CustomStringConvertible {
    /// What to do about it.
    public struct Code: Sendable, Hashable, RawRepresentable {
        /// The stable name.
        public var rawValue: String

        /// Takes a name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The bus is away or overloaded: try again later.
        public static let unavailable = Code(rawValue: "UNAVAILABLE")
        /// The disk is full or read-only: try again when somebody has made room.
        public static let storage = Code(rawValue: "STORAGE")
        /// What lies on disk is damaged: an operator has to look.
        public static let damaged = Code(rawValue: "DAMAGED")
        /// Another instance has taken over this producer's identity.
        public static let fenced = Code(rawValue: "FENCED")
        /// The partition is, by now, another process's of the group.
        public static let revoked = Code(rawValue: "REVOKED")
        /// Somebody else is writing a key that one at a time may write: try again in a moment.
        public static let claimed = Code(rawValue: "CLAIMED")
        /// A message is larger than the bus takes.
        public static let tooLarge = Code(rawValue: "TOO_LARGE")
        /// The bus was shut down.
        public static let closed = Code(rawValue: "CLOSED")
        /// Anything else; it does not get better by trying again.
        public static let failed = Code(rawValue: "FAILED")
    }

    /// What to do about it.
    public var code: Code
    /// What happened, in one line, without a value of a message.
    public var reason: String

    /// Makes an error.
    public init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    /// Whether trying the same again later can help.
    public var isRetriable: Bool { code == .unavailable || code == .storage }

    /// One line for a person.
    public var description: String { "bus: \(code.rawValue): \(reason)" }
}
