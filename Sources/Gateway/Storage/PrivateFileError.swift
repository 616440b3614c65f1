/// Why a secret's file is refused, with what to do about it.
public struct PrivateFileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong and what to do, in one line; never the content.
    public var description: String

    /// Makes an error.
    init(_ description: String) {
        self.description = description
    }
}
