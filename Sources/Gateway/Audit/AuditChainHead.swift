public import Contracts

/// The end of a chain of the audit log, by which a chain that was cut off is seen too: in the shared state, and as
/// `9:<digest>` where an operator keeps it.
public struct AuditChainHead: Sendable, Hashable, CustomStringConvertible {
    /// The number of the last entry; 0 before the first.
    public var sequence: Int
    /// The keyed digest of the last entry.
    public var digest: Token

    /// Makes a head: the beginning, unless another is given.
    public init(sequence: Int = 0, digest: Token = Token(high: 0, low: 0)) {
        self.sequence = sequence
        self.digest = digest
    }

    /// Takes a head as ``description`` writes it; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let sequence = Int(parts[0]), sequence > 0, let digest = Token(text: parts[1]) else {
            return nil
        }
        self.init(sequence: sequence, digest: digest)
    }

    /// The number and the digest: `9:` and 32 hexadecimal digits.
    public var description: String { "\(sequence):\(digest.text)" }

    /// The head as bytes.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter()
        writer.count(sequence)
        writer.unsigned(digest.high)
        writer.unsigned(digest.low)
        return writer.bytes
    }
}

extension AuditChainHead {
    /// The head of bytes that ``encoded()`` gave; the beginning without any.
    init(decoding bytes: [UInt8]?) throws(BinaryFormatError) {
        guard let bytes else {
            self.init()
            return
        }
        var reader = BinaryReader(bytes)
        self.init(
            sequence: try reader.count(),
            digest: Token(high: try reader.unsigned(), low: try reader.unsigned())
        )
        try reader.end()
    }
}
