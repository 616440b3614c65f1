/// Why stored bytes are not what was once written: another version, another key, or damage.
public struct BinaryFormatError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, in words, without any of the bytes.
    public var reason: String

    /// Makes an error.
    public init(_ reason: String) {
        self.reason = reason
    }

    /// One line for a person.
    public var description: String { "unreadable: \(reason)" }
}
