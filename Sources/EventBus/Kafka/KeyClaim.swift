package import Contracts

/// One process's claim of a key, as others see it.
package struct KeyClaim: Sendable, Equatable {
    /// What the claims of a key are kept under: below it, one key for each process.
    let prefix: [UInt8]
    /// Where this process's is kept.
    package let key: StateKey
    /// What tells it from the process's other claims of the key.
    package let mark: [UInt8]

    package init(_ claimed: StateKey, by instance: String) {
        var writer = BinaryWriter()
        writer.text(claimed.table.rawValue)
        writer.block(claimed.key)
        prefix = writer.bytes
        key = StateKey(.claims, prefix + Array(instance.utf8))
        mark = withUnsafeBytes(of: UInt64.random(in: .min ... .max)) { Array($0) }
    }
}
