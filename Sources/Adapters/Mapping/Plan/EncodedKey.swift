/// The bytes `,"name":` of a member, kept for as long as the program runs.
///
/// Plans are made once, at start or when an adapter's folder changes, and their keys are shared by name, so the memory is
/// bounded by the schemas' names.
struct EncodedKey: @unchecked Sendable {
    // Unchecked: the bytes are never written again.
    let base: UnsafePointer<UInt8>
    let length: Int

    init(_ name: String) {
        let bytes = Array(",\"\(name)\":".utf8)
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
        memory.initialize(from: bytes, count: bytes.count)
        base = UnsafePointer(memory)
        length = bytes.count
    }
}
