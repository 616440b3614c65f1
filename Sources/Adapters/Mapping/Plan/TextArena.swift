/// Memory for texts that had to be rewritten; nothing in it moves until it is emptied.
final class TextArena {
    private static let blockSize = 64 * 1024
    private var blocks: [UnsafeMutableBufferPointer<UInt8>] = []
    private var current = 0
    private var used = 0

    deinit {
        for block in blocks { block.deallocate() }
    }

    /// Copies bytes into the arena, with room behind them for what reads whole blocks (``TextValue/padding``).
    func store(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<UInt8> {
        let place = reserve(bytes.count + TextValue.padding)
        if let source = bytes.baseAddress { place.update(from: source, count: bytes.count) }
        return UnsafePointer(place)
    }

    /// Empties the arena and keeps its first blocks.
    func removeAll() {
        while blocks.count > 4 { blocks.removeLast().deallocate() }
        current = 0
        used = 0
    }

    private func reserve(_ length: Int) -> UnsafeMutablePointer<UInt8> {
        while current < blocks.count, blocks[current].count - used < length {
            current += 1
            used = 0
        }
        if current == blocks.count {
            blocks.append(.allocate(capacity: max(Self.blockSize, length)))
            used = 0
        }
        guard let base = blocks[current].baseAddress else {
            preconditionFailure("a block of more than no bytes has an address")
        }
        defer { used += length }
        return base + used
    }
}
