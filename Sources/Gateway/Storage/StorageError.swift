/// Why a folder of the gateway's own cannot be used.
public struct StorageError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Which folder it is and what the system says, in one line.
    public var description: String

    /// Makes an error.
    init(_ description: String) {
        self.description = description
    }
}
