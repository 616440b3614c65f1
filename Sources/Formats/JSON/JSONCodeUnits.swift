import Text

/// Turns the bytes of a submission into chunks of whole code units.
struct JSONCodeUnits {
    /// The bytes of a code unit: 2 in UTF-16, else 1.
    let width: Int
    private let isLittleEndian: Bool
    private var byteOffset: Int
    private var carried: UInt8?
    private var joined: [UInt8] = []
    private var narrowed: [UInt8] = []

    /// Begins at a byte of the submission.
    init(charset: Charset, start: Int) {
        width = charset.isUTF16 ? 2 : 1
        isLittleEndian = charset == .utf16LE
        byteOffset = start
    }

    /// Whether half of a code unit is waiting for its other half.
    var isIncomplete: Bool { carried != nil }

    /// Where the next byte stands in the submission.
    var end: Int { byteOffset }

    /// Gives the chunk that the next bytes make to `body`.
    mutating func withChunk(
        _ bytes: UnsafeRawBufferPointer,
        _ body: (JSONChunk) throws(FramingError) -> Void
    ) throws(FramingError) {
        let bytes = bytes.assumingMemoryBound(to: UInt8.self)
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        if width == 1 {
            let chunk = JSONChunk(units: base, count: bytes.count, original: base, width: 1, byteOffset: byteOffset)
            byteOffset += bytes.count
            try body(chunk)
        } else {
            try withWideChunk(bytes, body)
        }
    }

    private mutating func withWideChunk(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ body: (JSONChunk) throws(FramingError) -> Void
    ) throws(FramingError) {
        joined.removeAll(keepingCapacity: true)
        if let carried { joined.append(carried) }
        joined.append(contentsOf: bytes)
        carried = joined.count % 2 == 1 ? joined.removeLast() : nil
        narrowed.removeAll(keepingCapacity: true)
        for index in stride(from: 0, to: joined.count, by: 2) {
            let low = joined[isLittleEndian ? index : index + 1]
            let high = joined[isLittleEndian ? index + 1 : index]
            narrowed.append(high == 0 && low < 0x80 ? low : 0xFF)
        }
        let start = byteOffset
        byteOffset += joined.count
        try joined.withUnsafeBufferPointer { (original) throws(FramingError) in
            try narrowed.withUnsafeBufferPointer { (units) throws(FramingError) in
                guard let original = original.baseAddress, let base = units.baseAddress else { return }
                try body(
                    JSONChunk(units: base, count: units.count, original: original, width: 2, byteOffset: start)
                )
            }
        }
    }
}
