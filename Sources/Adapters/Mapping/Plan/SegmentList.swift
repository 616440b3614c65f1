import Contracts

/// The segments of an event, in memory that is only given back at the end.
///
/// A struct behind ``EventWriter``'s state, without the checks of an array's owner that cost as much as the appending.
struct SegmentList {
    private var base: UnsafeMutablePointer<Segment>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        base = .allocate(capacity: self.capacity)
    }

    /// All of them; valid until the next change.
    var all: UnsafeBufferPointer<Segment> { UnsafeBufferPointer(start: base, count: count) }

    @inline(__always)
    mutating func append(_ segment: Segment) {
        if count == capacity { grow() }
        (base + count).initialize(to: segment)
        count &+= 1
    }

    @inline(__always)
    subscript(index: Int) -> Segment {
        get {
            precondition(index >= 0 && index < count, "a segment is one of those there are")
            return base[index]
        }
        nonmutating set {
            precondition(index >= 0 && index < count, "a segment is one of those there are")
            base[index] = newValue
        }
    }

    /// Keeps the first ones.
    @inline(__always)
    mutating func truncate(to length: Int) {
        precondition(length >= 0 && length <= count, "truncated to more than there is")
        count = length
    }

    /// Lets them count from so many bytes earlier.
    func move(by offset: Int) {
        let offset = UInt32(truncatingIfNeeded: offset)
        for place in base..<(base + count) {
            place.pointee.start &+= offset
            place.pointee.end &+= offset
        }
    }

    /// Gives the memory back; the list is not used again.
    func deallocate() { base.deallocate() }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Segment>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }
}
