import ArgumentParser
import Foundation

/// A secret on the command line: `env:NAME`, `file:PATH`, or the text itself.
struct SecretArgument: ExpressibleByArgument {
    /// The reference as given.
    private var reference: String

    init?(argument: String) {
        guard !argument.isEmpty else { return nil }
        reference = argument
    }

    /// The secret's bytes.
    /// - Throws: ``CommandFailure`` with exit code 2, without the secret.
    func bytes() throws -> [UInt8] {
        if reference.hasPrefix("env:") {
            let name = String(reference.dropFirst(4))
            guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
                throw CommandFailure.refused("the environment has no variable \(name)")
            }
            return Array(value.utf8)
        }
        if reference.hasPrefix("file:") {
            let path = String(reference.dropFirst(5))
            guard let value = FileManager.default.contents(atPath: path), !value.isEmpty else {
                throw CommandFailure.refused("\(path) could not be read, or is empty")
            }
            return Array(value)
        }
        return Array(reference.utf8)
    }
}
