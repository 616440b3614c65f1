/// The first bytes of a submission, in memory of their own while framers of several inputs try them.
final class HeadBytes {
    /// The bytes.
    let bytes: UnsafeRawBufferPointer

    /// Copies some bytes.
    init(_ copied: ArraySlice<UInt8>) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: copied.count, alignment: 16)
        memory.copyBytes(from: copied)
        bytes = UnsafeRawBufferPointer(memory)
    }

    deinit {
        bytes.deallocate()
    }
}
