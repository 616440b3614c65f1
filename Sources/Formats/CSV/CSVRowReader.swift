import Text

/// Splits rows of a body in UTF-8 into cells and puts the wanted ones into slots: the innermost loop of CSV decoding.
struct CSVRowReader {
    /// Why a row cannot be read.
    enum Fault {
        /// It has this many cells, or more than the header's columns and filled ones among those beyond.
        case ragged(cells: Int)
        /// In this column text follows a closing quote, or the quote stays open.
        case quote(column: Int)
    }

    /// How many filled cells of unknown columns were seen.
    private(set) var unknownCells = 0

    private let base: UnsafeRawPointer?
    private let count: Int
    private let delimiter: UInt8
    private let quote: UInt8
    private let columnSlots: UnsafeBufferPointer<Int32>
    private let required: Int

    /// Makes a reader; the memory must outlive it.
    init(
        body: UnsafeRawBufferPointer,
        _ punctuation: CSVPunctuation,
        columnSlots: UnsafeBufferPointer<Int32>,
        required: Int
    ) {
        base = body.baseAddress
        count = body.count
        delimiter = punctuation.delimiter
        quote = punctuation.quote
        self.columnSlots = columnSlots
        self.required = required
    }

    /// Reads one row.
    ///
    /// - Parameters:
    ///   - span: where the row lies in the body.
    ///   - slots: the record's slots, absent; those of filled columns are set.
    ///   - unquoted: the batch's text, whose beginning is the body; cells with doubled quotes are appended.
    /// - Returns: why the row cannot be read, or `nil`.
    @inline(__always)
    mutating func read(
        _ span: RecordSpan,
        into slots: UnsafeMutableBufferPointer<Slot>,
        unquoted: inout [UInt8]
    ) -> Fault? {
        // Proof for every load below: position <= end <= count.
        let end = min(count, Int(span.offset) &+ Int(span.length))
        var position = min(end, Int(span.offset))
        var column = 0
        var unknown = 0
        var isFilledBeyond = false
        guard let base else { return .ragged(cells: 0) }
        while true {
            guard let (slot, next) = cell(base, from: position, to: end, unquoted: &unquoted) else {
                return .quote(column: column)
            }
            position = next
            if column < columnSlots.count {
                let target = columnSlots[column]
                if target >= 0 {
                    slots[Int(target)] = slot
                } else if target == CSVColumns.unknown, slot.length > 0 {
                    unknown &+= 1
                }
            } else if slot.length > 0 {
                isFilledBeyond = true
            }
            column &+= 1
            if position >= end {
                break
            }
            position &+= 1
        }
        guard column >= required, !isFilledBeyond else {
            return .ragged(cells: column)
        }
        unknownCells &+= unknown
        return nil
    }

    /// The cell at `start`, and the position of the delimiter or row end after it; `nil` where its quotes are not right.
    @inline(__always)
    private func cell(
        _ base: UnsafeRawPointer,
        from start: Int,
        to end: Int,
        unquoted: inout [UInt8]
    ) -> (slot: Slot, next: Int)? {
        if start < end, base.load(fromByteOffset: start, as: UInt8.self) == quote {
            let quoted = quotedCell(base, from: start, to: end, unquoted: &unquoted)
            guard let (slot, next) = quoted else { return nil }
            return next == end || base.load(fromByteOffset: next, as: UInt8.self) == delimiter ? (slot, next) : nil
        }
        let next = firstIndex(of: delimiter, base, from: start, to: end)
        // Offsets in a body fit in 32 bits, as the span's do.
        let slot = Slot(
            offset: UInt32(truncatingIfNeeded: start),
            length: UInt32(truncatingIfNeeded: next &- start),
            kind: .text
        )
        return (slot, next)
    }

    /// The cell whose opening quote is at `start`, and the position after its closing quote; `nil` where there is none.
    @inline(__always)
    private func quotedCell(
        _ base: UnsafeRawPointer,
        from start: Int,
        to end: Int,
        unquoted: inout [UInt8]
    ) -> (slot: Slot, next: Int)? {
        let quote = firstIndex(of: 0x22, base, from: start &+ 1, to: end)
        guard quote < end else { return nil }
        if quote &+ 1 < end, base.load(fromByteOffset: quote &+ 1, as: UInt8.self) == 0x22 {
            return cellWithDoubledQuotes(base, from: start, to: end, unquoted: &unquoted)
        }
        let slot = Slot(
            offset: UInt32(truncatingIfNeeded: start &+ 1),
            length: UInt32(truncatingIfNeeded: quote &- start &- 1),
            kind: .text
        )
        return (slot, quote &+ 1)
    }

    @inline(never)
    private func cellWithDoubledQuotes(
        _ base: UnsafeRawPointer,
        from start: Int,
        to end: Int,
        unquoted: inout [UInt8]
    ) -> (slot: Slot, next: Int)? {
        let offset = unquoted.count
        var position = start + 1
        while true {
            let quote = firstIndex(of: 0x22, base, from: position, to: end)
            guard quote < end else { return nil }
            let isDoubled = quote + 1 < end && base.load(fromByteOffset: quote + 1, as: UInt8.self) == 0x22
            let textEnd = isDoubled ? quote + 1 : quote
            unquoted.append(
                contentsOf: UnsafeRawBufferPointer(start: base + position, count: textEnd - position)
            )
            guard isDoubled else {
                let slot = Slot(
                    offset: UInt32(truncatingIfNeeded: offset),
                    length: UInt32(truncatingIfNeeded: unquoted.count - offset),
                    kind: .text
                )
                return (slot, quote + 1)
            }
            position = quote + 2
        }
    }

    /// The first index of a byte in `start ..< end`, or `end`.
    @inline(__always)
    private func firstIndex(of byte: UInt8, _ base: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
        let wanted = SIMD16(repeating: byte)
        var index = start
        // The 16 bytes read may go beyond `end`, never beyond the body; what is found there counts as the end.
        while index &+ 16 <= count {
            let block = base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            let hits = ByteLanes.bits(block .== wanted)
            if hits != 0 { return min(end, index &+ hits.trailingZeroBitCount) }
            index &+= 16
            if index >= end {
                return end
            }
        }
        while index < end, base.load(fromByteOffset: index, as: UInt8.self) != byte {
            index &+= 1
        }
        return min(index, end)
    }
}
