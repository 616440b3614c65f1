/// What was said last of some subjects: a list of entries in the order they came, and a hash table of where in it each is.
///
/// Of a subject that is new, as most are, only the small table is looked at, which the processor's caches hold, and its entry goes
/// behind the one before it. The table has open addressing and linear probing; its keys are spread evenly, being digests.
struct SubjectTable {
    typealias Entry = SubjectMemory.Entry

    /// By slot: where the entry is, counted from 1, and above that some bits of its subject; 0 where there is none.
    private var slots: [UInt32] = []
    /// The entries, in pieces of ``pageLength``, so that none moves where one more comes.
    private var pages: [[Entry]] = []
    /// How many entries there are.
    private(set) var count = 0
    /// The bits of a slot that say where the entry is.
    private let places: UInt32

    private static let pageBits = 12
    private static let pageLength = 1 << pageBits

    /// Makes an empty table.
    /// - Parameter limit: how many entries there will be at most.
    init(limit: Int) {
        precondition(limit > 0 && limit < 1 << 31, "places of entries have 31 bits")
        places = UInt32.max >> UInt32(UInt32(limit).leadingZeroBitCount)
    }

    /// What is known of a subject.
    func entry(of subject: UInt64) -> Entry? {
        guard !slots.isEmpty else { return nil }
        let place = slots[slot(of: subject)] & places
        return place == 0 ? nil : entry(at: place)
    }

    /// Whether what is in the first slot a subject may be in looks like it: nearly always it is the subject.
    func isAtOnce(_ subject: UInt64) -> Bool {
        guard !slots.isEmpty else { return false }
        let slot = slots[Int(truncatingIfNeeded: subject) & (slots.count - 1)]
        return slot != 0 && slot & ~places == tag(of: subject)
    }

    /// Grows until so many subjects fit in.
    mutating func makeRoom(for subjects: Int) {
        // Three quarters full is full.
        while subjects > slots.count / 4 * 3 { grow() }
    }

    /// Remembers an entry instead of the one of its subject.
    mutating func insert(_ entry: Entry) {
        makeRoom(for: count + 1)
        let slot = slot(of: entry.subject)
        let place = slots[slot] & places
        guard place == 0 else {
            let index = Int(place) - 1
            pages[index >> Self.pageBits][index & (Self.pageLength - 1)] = entry
            return
        }
        if count >> Self.pageBits == pages.count {
            pages.append([])
            pages[pages.count - 1].reserveCapacity(Self.pageLength)
        }
        pages[count >> Self.pageBits].append(entry)
        count += 1
        slots[slot] = tag(of: entry.subject) | UInt32(truncatingIfNeeded: count)
    }

    /// Empties it and keeps its memory.
    mutating func removeAll() {
        count = 0
        for slot in slots.indices { slots[slot] = 0 }
        for page in pages.indices { pages[page].removeAll(keepingCapacity: true) }
    }

    private func entry(at place: UInt32) -> Entry {
        let index = Int(place) - 1
        return pages[index >> Self.pageBits][index & (Self.pageLength - 1)]
    }

    /// Bits of a subject that say nothing of its slot.
    private func tag(of subject: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: subject >> 32) & ~places }

    /// Where a subject is, or the free slot where it belongs.
    private func slot(of subject: UInt64) -> Int {
        let mask = slots.count - 1
        let tag = tag(of: subject)
        var slot = Int(truncatingIfNeeded: subject) & mask
        while slots[slot] != 0 {
            if slots[slot] & ~places == tag, entry(at: slots[slot] & places).subject == subject { break }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: max(1024, 2 * slots.count))
        let mask = slots.count - 1
        var place: UInt32 = 0
        for page in pages {
            for entry in page {
                place += 1
                // No two entries have one subject, so a free slot is all that is looked for.
                var slot = Int(truncatingIfNeeded: entry.subject) & mask
                while slots[slot] != 0 { slot = (slot + 1) & mask }
                slots[slot] = tag(of: entry.subject) | place
            }
        }
    }
}
