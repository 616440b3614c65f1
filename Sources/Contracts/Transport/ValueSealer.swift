/// Encrypts values where they lie on this machine (restricted and secret topics of the embedded bus).
public protocol ValueSealer: Sendable {
    /// Encrypts bytes; `context` must be given again to open them.
    func seal(_ bytes: [UInt8], context: [UInt8]) throws -> [UInt8]
    /// Decrypts what ``seal(_:context:)`` gave.
    func open(_ bytes: [UInt8], context: [UInt8]) throws -> [UInt8]
}
