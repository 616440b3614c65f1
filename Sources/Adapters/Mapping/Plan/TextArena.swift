/// Memory for texts that had to be rewritten; nothing in it moves until it is emptied.
final class TextArena {
    private static let blockSize = 64 * 1024

    /// What changes; behind a pointer, as in ``EventWriter``, to spare the checks of exclusive access to a class's variables.
    private struct State {
        var blocks: [UnsafeMutableBufferPointer<UInt8>] = []
        var current = 0
        var used = 0
        /// What stood where an Aadhaar number was taken out, by where the text without it lies.
        var originals: [UnsafePointer<UInt8>: UnsafeRawBufferPointer] = [:]

        mutating func reserve(_ length: Int) -> UnsafeMutablePointer<UInt8> {
            while current < blocks.count, blocks[current].count - used < length {
                current += 1
                used = 0
            }
            if current == blocks.count {
                blocks.append(.allocate(capacity: max(TextArena.blockSize, length)))
                used = 0
            }
            guard let base = blocks[current].baseAddress else {
                preconditionFailure("a block of more than no bytes has an address")
            }
            defer { used += length }
            return base + used
        }
    }

    private let state: UnsafeMutablePointer<State>

    init() {
        state = .allocate(capacity: 1)
        state.initialize(to: State())
    }

    deinit {
        for block in state.pointee.blocks { block.deallocate() }
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Copies bytes into the arena, with room behind them for what reads whole blocks (``TextValue/padding``).
    func store(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<UInt8> {
        let place = reserve(bytes.count + TextValue.padding)
        if let source = bytes.baseAddress { place.update(from: source, count: bytes.count) }
        return UnsafePointer(place)
    }

    /// Has a text of at most so many bytes written into the arena, with the same room behind it; `write` gives how many it
    /// wrote.
    func store(
        atMost length: Int,
        _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int
    ) -> (base: UnsafePointer<UInt8>, count: Int) {
        let place = reserve(length + TextValue.padding)
        let count = write(UnsafeMutableBufferPointer(start: place, count: length))
        precondition(count >= 0 && count <= length, "no more is written than there is room for")
        return (UnsafePointer(place), count)
    }

    /// Remembers how a text in the arena read with its Aadhaar numbers; `original` lies still as long as the arena does.
    func note(_ original: UnsafeRawBufferPointer, of redacted: UnsafePointer<UInt8>) {
        state.pointee.originals[redacted] = original
    }

    /// What a text was before Aadhaar numbers were taken out of it; only keyed digests may be made of it.
    func original(of value: TextValue) -> UnsafeRawBufferPointer {
        state.pointee.originals[value.base] ?? value.rawBytes
    }

    /// Empties the arena and keeps its first blocks.
    func removeAll() {
        if !state.pointee.originals.isEmpty { state.pointee.originals.removeAll() }
        while state.pointee.blocks.count > 4 { state.pointee.blocks.removeLast().deallocate() }
        state.pointee.current = 0
        state.pointee.used = 0
    }

    private func reserve(_ length: Int) -> UnsafeMutablePointer<UInt8> { state.pointee.reserve(length) }
}
