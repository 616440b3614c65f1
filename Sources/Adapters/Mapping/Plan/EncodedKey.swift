import Formats

/// Bytes a plan writes as they are, such as the `,"name":` of a member, kept for as long as the program runs.
///
/// Behind them lies room for ``Formats/ByteWriter/append(padded:_:)``. Plans are made once, at start or when an adapter's
/// folder changes, so the memory is bounded by the tables' lines and the schemas' names.
struct EncodedKey: @unchecked Sendable {
    // Unchecked: the bytes are never written again.
    let base: UnsafePointer<UInt8>
    let length: Int

    /// Encodes a member's name: `,"name":`.
    init(_ name: String) {
        self.init(bytes: Array(",\"\(name)\":".utf8))
    }

    /// Keeps some bytes.
    init(bytes: [UInt8]) {
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + ByteWriter.paddingLength)
        memory.initialize(repeating: 0, count: bytes.count + ByteWriter.paddingLength)
        memory.update(from: bytes, count: bytes.count)
        base = UnsafePointer(memory)
        length = bytes.count
    }

    /// The same bytes and what follows them.
    func followed(by text: String) -> EncodedKey { EncodedKey(bytes: Array(bytes) + text.utf8) }

    /// Keeps the bytes of several beside one another, where few caches lines hold them.
    static func beside(_ pieces: [[UInt8]]) -> [EncodedKey] {
        let all = EncodedKey(bytes: Array(pieces.joined()))
        var start = 0
        return pieces.map { piece in
            defer { start += piece.count }
            return EncodedKey(base: all.base + start, length: piece.count)
        }
    }

    private init(base: UnsafePointer<UInt8>, length: Int) {
        self.base = base
        self.length = length
    }

    /// The bytes.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: length) }
}
