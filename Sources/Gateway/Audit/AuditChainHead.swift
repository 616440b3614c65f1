import Contracts

/// The end of a chain of the audit log, in the shared state, so that a chain that was cut off is seen too.
struct AuditChainHead: Sendable, Equatable {
    /// The number of the last entry; 0 before the first.
    var sequence = 0
    /// The keyed digest of the last entry.
    var digest = Token(high: 0, low: 0)

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
