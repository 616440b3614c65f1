/// Memory to unescape a string into, as large as the text that strings come from; freed with its last owner.
///
/// A string never grows when its escapes are read, so what was a part of the text always fits.
final class JSONScratch {
    /// The first byte.
    let base: UnsafeMutablePointer<UInt8>

    /// Takes memory for the strings of a text of so many bytes.
    init(textBytes: Int) {
        base = .allocate(capacity: max(1, textBytes))
    }

    deinit {
        base.deallocate()
    }

    /// The first bytes.
    func prefix(_ count: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: base, count: count)
    }
}
