import Formats
import Text

/// The values of the record being translated, as converters see them.
///
/// A value's index counts through the record's fields and then through those of the current element of `each`. The values
/// of several neighbouring records, a sheaf, are ready at once, and one of them is the record at hand.
final class RecordReader {
    /// The batch that is read; behind a pointer to spare the checks of exclusive access to a class's variables.
    private struct Source {
        var text: UnsafePointer<UInt8>
        var items: UnsafeBufferPointer<RecordBatch.Item>
        var settled: SettledView
        /// The values of the record at hand.
        var values: UnsafeMutablePointer<TextValue>
        /// The latest time that can be past.
        var horizon: Int64
    }

    /// How many records are a sheaf: as many as the nearest cache holds the values of, and one at least.
    let sheafLength: Int
    /// The values of a sheaf, record by record.
    private let values: UnsafeMutablePointer<TextValue>
    /// How many values a record has.
    private let capacity: Int
    private let source: UnsafeMutablePointer<Source>
    let preparer: ValuePreparer
    let arena = TextArena()
    private var scratch: [UInt8] = []

    init(width: Int, absent: AbsentWords) {
        capacity = max(width, 1)
        sheafLength = max(1, min(Self.sheafBytes / (capacity * MemoryLayout<TextValue>.stride), Self.longestSheaf))
        values = .allocate(capacity: capacity * sheafLength)
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: TextValue.padding)
        memory.initialize(repeating: 0, count: TextValue.padding)
        let nothing = UnsafePointer(memory)
        placeholder = nothing
        source = .allocate(capacity: 1)
        source.initialize(
            to: Source(
                text: nothing,
                items: UnsafeBufferPointer(start: nil, count: 0),
                settled: .none,
                values: values,
                horizon: .max
            )
        )
        preparer = ValuePreparer(absent: absent, arena: arena)
        values.initialize(
            repeating: TextValue(base: nothing, length: 0, kind: .absent, flags: [], firstItem: -1),
            count: capacity * sheafLength
        )
    }

    private static let sheafBytes = 16 * 1024
    private static let longestSheaf = 32

    private let placeholder: UnsafePointer<UInt8>

    deinit {
        values.deallocate()
        source.deallocate()
        placeholder.deallocate()
    }

    /// The batch's text; valid for the slice being translated.
    private var text: UnsafePointer<UInt8> { source.pointee.text }

    /// The batch's items; valid for the slice being translated.
    private var items: UnsafeBufferPointer<RecordBatch.Item> { source.pointee.items }

    /// What is known of the batch's text.
    @inline(__always) private var settled: SettledView { source.pointee.settled }

    /// The latest time that can be past (`Slice.horizon`).
    var horizon: Int64 { source.pointee.horizon }

    /// Turns to another batch, of a slice with this horizon, while `body` runs.
    func read(_ batch: RecordBatch, horizon: Int64, _ body: () -> Void) {
        batch.text.withUnsafeBufferPointer { text in
            guard let text = text.baseAddress else { return }
            batch.items.withUnsafeBufferPointer { items in
                batch.settled.withView { settled in
                    source.pointee = Source(
                        text: text,
                        items: items,
                        settled: settled,
                        values: values,
                        horizon: horizon
                    )
                    body()
                }
            }
        }
    }

    /// Turns to a record of the sheaf.
    @inline(__always)
    func turn(to place: Int) {
        precondition(place >= 0 && place < sheafLength, "a sheaf holds the values of its records")
        source.pointee.values = values + place &* capacity
    }

    /// A value of the record at hand by its index.
    @inline(__always)
    subscript(index: Int) -> TextValue {
        precondition(index >= 0 && index < capacity, "a plan's value indices lie within its record")
        return source.pointee.values[index]
    }

    /// Makes the values of a row of slots ready, as ones of the record at hand.
    @inline(__always)
    func prepare(_ slots: UnsafePointer<Slot>, count: Int, from first: Int, isAadhaarColumn: UnsafePointer<Bool>) {
        precondition(first >= 0 && first + count <= capacity, "a plan's values hold its rows")
        let (text, settled, values) = (text, settled, source.pointee.values)
        for index in 0..<count {
            let place = first &+ index
            values[place] = preparer.prepare(slots[index], text, settled, isAadhaarColumn: isAadhaarColumn[place])
        }
    }

    /// Calls `body` with each scalar of a list, or with the value itself if it is one.
    @inline(__always)
    func forEach(_ value: TextValue, _ body: (TextValue) -> Void) {
        guard value.kind == .list else {
            if value.isPresent { body(value) }
            return
        }
        var next = Int(value.firstItem)
        while next >= 0, next < items.count {
            let item = preparer.prepare(items[next].slot, text, settled, isAadhaarColumn: false)
            if item.isPresent { body(item) }
            next = Int(items[next].next)
        }
    }

    /// Whether there is something: a scalar, or a list with one in it.
    @inline(__always)
    func isPresent(_ value: TextValue) -> Bool {
        if value.isPresent { return true }
        guard value.kind == .list else { return value.kind == .structure }
        var found = false
        forEach(value) { _ in found = true }
        return found
    }

    /// The value with the digits of other scripts in ASCII, for what reads numbers and dates.
    @inline(__always)
    func asciiDigits(_ value: TextValue) -> TextValue {
        value.flags.contains(.scriptDigits) ? convertDigits(value) : value
    }

    /// A text of the table's own.
    func text(_ ascii: StaticString) -> TextValue {
        let base = arena.store(UnsafeBufferPointer(start: ascii.utf8Start, count: ascii.utf8CodeUnitCount))
        return TextValue(base: base, length: ascii.utf8CodeUnitCount, kind: .text, flags: [], firstItem: -1)
    }

    /// Two texts with a space between them.
    func joined(_ first: TextValue, _ second: TextValue) -> TextValue { joined([first, second], with: [0x20]) }

    /// Texts, at least one, with a separator between them.
    func joined(_ texts: [TextValue], with separator: [UInt8]) -> TextValue {
        var joined = texts[0]
        scratch.removeAll(keepingCapacity: true)
        for (index, text) in texts.enumerated() {
            if index > 0 { scratch.append(contentsOf: separator) }
            scratch.append(contentsOf: text.bytes)
            joined.flags.formUnion(text.flags)
        }
        joined.kind = .text
        scratch.withUnsafeBufferPointer { joined.base = arena.store($0) }
        joined.length = scratch.count
        return joined
    }

    private func convertDigits(_ value: TextValue) -> TextValue {
        var converted = value
        (converted.base, converted.length) = arena.store(atMost: value.length) {
            ScriptDigits.writeASCII(of: value.bytes, to: $0)
        }
        converted.flags.remove(.scriptDigits)
        return converted
    }
}
