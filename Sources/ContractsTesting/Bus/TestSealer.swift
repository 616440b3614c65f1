public import Contracts

/// A sealer for tests that hides bytes, binds them to their context and refuses another key's.
///
/// It is no encryption to rely on: the same bytes in the same context seal alike.
public struct TestSealer: ValueSealer {
    /// Bytes that do not open.
    public struct Refused: Error {}

    private let digest: KeyedDigest

    /// Takes any key.
    public init(key: String = "test") {
        digest = KeyedDigest(key: Array(key.utf8))
    }

    /// Puts a mark of bytes and context before the bytes, and covers them.
    public func seal(_ bytes: [UInt8], context: [UInt8]) throws -> [UInt8] {
        mark(bytes, context) + cover(bytes, context)
    }

    /// Uncovers the bytes and compares the mark.
    /// - Throws: ``Refused``.
    public func open(_ bytes: [UInt8], context: [UInt8]) throws -> [UInt8] {
        guard bytes.count >= 16 else { throw Refused() }
        let opened = cover(Array(bytes.dropFirst(16)), context)
        guard mark(opened, context).elementsEqual(bytes.prefix(16)) else { throw Refused() }
        return opened
    }

    private func mark(_ bytes: [UInt8], _ context: [UInt8]) -> [UInt8] {
        Array(digest.token(context + [0] + bytes).text.utf8.prefix(16))
    }

    private func cover(_ bytes: [UInt8], _ context: [UInt8]) -> [UInt8] {
        let pad = Array(digest.token([1] + context).text.utf8)
        return bytes.enumerated().map { $1 ^ pad[$0 % pad.count] ^ 0x80 }
    }
}
