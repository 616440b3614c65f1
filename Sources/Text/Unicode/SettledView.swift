/// A ``SettledMap`` to be read, for as long as that stays where it is.
public struct SettledView {
    @usableFromInline let doubts: UnsafeBufferPointer<UInt64>
    @usableFromInline let start: Int
    @usableFromInline let end: Int

    /// Knows nothing.
    public static var none: SettledView {
        SettledView(doubts: UnsafeBufferPointer(start: nil, count: 0), start: 0, end: 0)
    }

    /// Whether so many bytes from a place on, at least one, surely hold settled characters alone.
    @inlinable
    @inline(__always)
    public func covers(from place: Int, count: Int) -> Bool {
        guard place >= start, place &+ count <= end else { return false }
        let first = (place &- start) &>> 4
        let last = (place &- start &+ count &- 1) &>> 4
        // Most texts lie within the 1024 bytes of a word.
        if first &>> 6 == last &>> 6 {
            let bits = (UInt64(2) &<< UInt64(truncatingIfNeeded: last &- first)) &- 1
            return doubts[first &>> 6] &>> UInt64(truncatingIfNeeded: first & 63) & bits == 0
        }
        return (first...last).allSatisfy { doubts[$0 &>> 6] &>> UInt64(truncatingIfNeeded: $0 & 63) & 1 == 0 }
    }
}
