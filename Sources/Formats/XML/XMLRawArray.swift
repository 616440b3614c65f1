/// A growing array of plain values that handlers of the parser write to.
///
/// No reference counting and no exclusivity checks, which a callback would pay for. The owner deallocates it.
struct XMLRawArray<Element: BitwiseCopyable> {
    /// The first element; valid until the next append.
    private(set) var base: UnsafeMutablePointer<Element>
    /// How many elements there are.
    private(set) var count = 0

    private var capacity: Int

    /// Makes an empty array.
    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        base = .allocate(capacity: self.capacity)
    }

    /// The elements.
    var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    /// Frees the memory.
    func deallocate() {
        base.deallocate()
    }

    /// Adds an element.
    @inline(__always)
    mutating func append(_ element: Element) {
        reserve(1)
        base[count] = element
        count &+= 1
    }

    /// Adds elements.
    @inline(__always)
    mutating func append(_ elements: UnsafePointer<Element>, _ newCount: Int) {
        reserve(newCount)
        (base + count).update(from: elements, count: newCount)
        count &+= newCount
    }

    /// Adds an element so many times.
    @inline(__always)
    mutating func append(repeating element: Element, _ newCount: Int) {
        reserve(newCount)
        (base + count).update(repeating: element, count: newCount)
        count &+= newCount
    }

    /// Removes elements from the end.
    mutating func truncate(to newCount: Int) {
        count = min(count, newCount)
    }

    @inline(__always)
    private mutating func reserve(_ room: Int) {
        if capacity &- count < room {
            grow(room)
        }
    }

    @inline(never)
    private mutating func grow(_ room: Int) {
        let newCapacity = max(capacity * 2, count + room)
        let newBase = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
        newBase.update(from: base, count: count)
        base.deallocate()
        base = newBase
        capacity = newCapacity
    }
}
