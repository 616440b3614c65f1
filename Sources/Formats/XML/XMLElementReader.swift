/// Reads record elements into trees, one at a time: not on the hot path.
final class XMLElementReader {
    private let state: UnsafeMutablePointer<XMLElementState>
    private let parser: XMLPushParser

    /// Makes a reader for the records of an input.
    init(input: InputDescription) {
        let prefixes = XMLNamespace.prefixes(input.namespaces)
        let byName = Dictionary(prefixes.map { ($0.value, $0.key) }, uniquingKeysWith: min)
        state = .allocate(capacity: 1)
        state.initialize(to: XMLElementState(prefixes: byName))
        precondition(MemoryLayout<XMLElementState>.offset(of: \.status) == 0)
        parser = XMLPushParser(state, handler: XMLElementState.handler)
        state.pointee.status.acceptsPlainNames = true
    }

    deinit {
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// The records of a slice, or why they cannot be read.
    func read(_ slice: UTF8Slice) -> [Result<XMLElement, RecordFailure>] {
        let envelope = XMLSliceEnvelope(slice)
        let failures = slice.xmlKnownFailures()
        return slice.spans.indices.map { index in
            failures[index].map { .failure($0) } ?? read(slice, index, envelope)
        }
    }

    private func read(
        _ slice: UTF8Slice,
        _ index: Int,
        _ envelope: XMLSliceEnvelope
    ) -> Result<XMLElement, RecordFailure> {
        let span = slice.spans[index]
        let start = Int(span.offset)
        let end = start + Int(span.length)
        state.pointee.begin(contextDepth: envelope.depth)
        if end <= slice.body.count, parser.begin() {
            envelope.namespaces.withUnsafeBufferPointer { parser.parse($0) }
            slice.body.withUnsafeBufferPointer { parser.parse(UnsafeBufferPointer(rebasing: $0[start..<end])) }
            envelope.closing.withUnsafeBufferPointer { parser.parse($0) }
            parser.end()
        }
        if state.pointee.isOverLimit {
            return .failure(slice.xmlLimitFailure(of: index))
        }
        guard state.pointee.status.isWell, let record = state.pointee.record else {
            let shift = envelope.namespaces.count - start
            return .failure(slice.xmlFailure(of: index, state.pointee.status, bodyShift: shift))
        }
        return .success(record)
    }
}
