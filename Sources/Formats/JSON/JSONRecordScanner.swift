/// Finds the end of one JSON value by its quotes and brackets alone; resumed chunk by chunk.
///
/// Knows nothing of what else JSON asks for: that is the decoder's to say, record by record.
struct JSONRecordScanner {
    /// How a scan came out.
    enum Outcome {
        /// The value goes on behind the chunk.
        case unfinished
        /// The value ended before this code unit.
        case ended(Int)
        /// The bracket before this code unit closes another kind of bracket.
        case mismatch(Int)
    }

    /// What kind of value is being scanned.
    private enum Kind {
        case container
        case string
        case scalar
    }

    private var kind = Kind.scalar
    private var carry = JSONBracketBlock.Carry()
    /// The closing bracket each open one waits for.
    private var closers: [UInt8]
    private var depth = 0

    init(depthLimit: Int) {
        closers = Array(repeating: 0, count: max(depthLimit, 1))
    }

    /// Whether the place is inside a string.
    var isInString: Bool { carry.string != 0 }

    /// Whether the value would be complete if the input ended here.
    var mayEndHere: Bool { kind == .scalar }

    /// Begins a value with its first code unit, which is scanned too.
    mutating func begin(with unit: UInt8) {
        depth = 0
        carry = JSONBracketBlock.Carry()
        switch unit {
        case UInt8(ascii: "{"), UInt8(ascii: "["): kind = .container
        case UInt8(ascii: "\""): kind = .string
        default: kind = .scalar
        }
    }

    /// Goes on with the value from a code unit.
    mutating func scan(_ chunk: JSONChunk, from start: Int) -> Outcome {
        switch kind {
        case .container: scanContainer(chunk, from: start)
        case .string: scanString(chunk, from: start)
        case .scalar: scanScalar(chunk, from: start)
        }
    }

    private mutating func scanScalar(_ chunk: JSONChunk, from start: Int) -> Outcome {
        for index in start..<chunk.count where Self.endsScalar(chunk.units[index]) {
            return .ended(index)
        }
        return .unfinished
    }

    private static func endsScalar(_ unit: UInt8) -> Bool {
        switch unit {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "\""),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            true
        default: false
        }
    }

    private mutating func scanString(_ chunk: JSONChunk, from start: Int) -> Outcome {
        // The first code unit is the opening quote.
        var index = isInString ? start : start &+ 1
        carry.string = .max
        if carry.escape != 0, index < chunk.count {
            carry.escape = 0
            index &+= 1
        }
        while true {
            index = JSONScan.quoteOrBackslash(in: chunk.units, from: index, to: chunk.count)
            guard index < chunk.count else { return .unfinished }
            if chunk.units[index] == UInt8(ascii: "\"") {
                carry.string = 0
                return .ended(index &+ 1)
            }
            if index &+ 1 == chunk.count {
                carry.escape = 1
                return .unfinished
            }
            index &+= 2
        }
    }

    private mutating func scanContainer(_ chunk: JSONChunk, from start: Int) -> Outcome {
        var index = start
        while index &+ JSONBracketBlock.count <= chunk.count {
            let block = JSONBracketBlock(chunk.units + index, used: JSONBracketBlock.count, carry: &carry)
            if block.brackets != 0, let outcome = take(block, of: chunk, at: index) { return outcome }
            index &+= JSONBracketBlock.count
        }
        guard index < chunk.count else { return .unfinished }
        return scanRest(of: chunk, from: index)
    }

    /// Scans the last code units of a chunk, fewer than a block, filled up with spaces.
    private mutating func scanRest(of chunk: JSONChunk, from index: Int) -> Outcome {
        let used = chunk.count &- index
        var filled = SIMD64<UInt8>(repeating: 0x20)
        let block = withUnsafeMutableBytes(of: &filled) { bytes in
            bytes.copyMemory(from: UnsafeRawBufferPointer(start: chunk.units + index, count: used))
            // A SIMD64 has 64 bytes, all of them set.
            return bytes.baseAddress.map { JSONBracketBlock($0, used: used, carry: &carry) }
        }
        if let block, let outcome = take(block, of: chunk, at: index) { return outcome }
        return .unfinished
    }

    /// Follows the brackets of a block.
    @inline(__always)
    private mutating func take(_ block: JSONBracketBlock, of chunk: JSONChunk, at index: Int) -> Outcome? {
        var brackets = block.brackets
        while brackets != 0 {
            let position = index &+ brackets.trailingZeroBitCount
            brackets &= brackets &- 1
            let unit = chunk.units[position]
            // This bit is set in '[' and '{' and clear in ']' and '}'; each closing one is two above its opening one.
            if unit & 0x02 != 0 {
                // Brackets too deep inside are only counted: the decoder fails the record, and its siblings stay.
                if depth < closers.count { closers[depth] = unit &+ 2 }
                depth &+= 1
            } else {
                depth &-= 1
                guard depth >= closers.count || closers[depth] == unit else { return .mismatch(position &+ 1) }
                if depth == 0 { return .ended(position &+ 1) }
            }
        }
        return nil
    }
}
