/// Finds the ends of rows in code units of one size.
///
/// A quote opens a quoted cell only where a cell begins; anywhere else outside of quotes it is text. Rows end in LF,
/// CR LF or CR. Each byte is looked at once and copied once, into the slice it belongs to.
struct CSVScanner<Unit: CSVUnit> {
    /// Where the scanner stands between two code units.
    private enum State {
        /// Outside of quotes.
        case plain
        /// Inside quotes.
        case quoted
        /// After a quote inside quotes: the end of the quoted text, or the first of a doubled quote.
        case quoteSeen
        /// After a CR that ended a row: an LF still belongs to it.
        case carriageReturnSeen
    }

    private let syntax: CSVSyntax<Unit>
    private var state = State.plain
    /// The last unit seen, for a quote that begins a chunk.
    private var lastUnit: Unit
    /// The first byte of a code unit that a chunk's end cut.
    private var cutUnit: UInt8?
    /// The line the scanner stands on, the line and place where the row began, and where the open quote stands.
    private var line = 1
    private var rowLine = 1
    private var rowStart: Int
    private var quote = (line: 1, offset: 0)
    /// The original's bytes seen so far, with the byte order mark.
    private var consumed: Int
    private var table: CSVTable<Unit>

    /// How many records were framed so far.
    var records: Int { table.recordCount }

    /// Makes a scanner for an input that was recognised as CSV.
    ///
    /// `start` is the bytes of the byte order mark, which the scanner is not shown.
    /// - Throws: ``FramingError`` when the input's `until` is not a pattern.
    init(
        input: InputDescription,
        recognition: Recognition,
        limits: FramingLimits,
        start: Int
    ) throws(FramingError) {
        let punctuation = CSVPunctuation(input, delimiter: recognition.delimiter)
        syntax = CSVSyntax(punctuation, charset: recognition.charset)
        lastUnit = syntax.lineFeed
        rowStart = start
        consumed = start
        table = try CSVTable(
            input: input,
            recognition: recognition,
            punctuation: punctuation,
            syntax: syntax,
            limits: limits,
            start: start
        )
    }

    /// Takes the next bytes and appends the slices that closed.
    mutating func consume(_ chunk: UnsafeRawBufferPointer, into slices: inout [FramedSlice]) throws(FramingError) {
        guard MemoryLayout<Unit>.size == 2 else {
            return try consumeUnits(chunk, into: &slices)
        }
        var rest = chunk
        if let first = cutUnit, let second = rest.first {
            cutUnit = nil
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst())
            let unit = UnsafeMutableRawBufferPointer.allocate(byteCount: 2, alignment: 2)
            defer { unit.deallocate() }
            unit[0] = first
            unit[1] = second
            try consumeUnits(UnsafeRawBufferPointer(unit), into: &slices)
        }
        if rest.count % 2 == 1 {
            cutUnit = rest.last
            rest = UnsafeRawBufferPointer(rebasing: rest.dropLast())
        }
        try consumeUnits(rest, into: &slices)
    }

    /// Takes the end of the input and appends the last slice.
    mutating func finish(into slices: inout [FramedSlice]) throws(FramingError) {
        if cutUnit != nil {
            throw FramingError(
                .truncated,
                "a whole UTF-16 code unit at the end",
                line: line,
                byteOffset: consumed
            )
        }
        if state == .quoted {
            throw FramingError(
                .unclosedQuote,
                "a closing quote for the one that opens here",
                line: quote.line,
                byteOffset: quote.offset
            )
        }
        if consumed > rowStart {
            let nothing = CSVChunk(bytes: UnsafeRawBufferPointer(start: nil, count: 0), start: consumed)
            try table.endRow(CSVRow(start: rowStart, end: consumed, line: rowLine), in: nothing, into: &slices)
        }
        try table.finish(at: consumed, into: &slices)
    }

    /// Takes whole code units.
    private mutating func consumeUnits(
        _ chunk: UnsafeRawBufferPointer,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        guard let base = chunk.baseAddress, !chunk.isEmpty else { return }
        let text = CSVChunk(bytes: chunk, start: consumed)
        try scan(text, into: &slices)
        lastUnit = base.loadUnaligned(fromByteOffset: chunk.count - MemoryLayout<Unit>.size, as: Unit.self)
        consumed = text.end
        try table.keep(from: rowStart, of: text, rowLine: rowLine)
    }

    /// Finds the ends of rows.
    ///
    /// All positions inside are bytes of the chunk, whole units apart, so that every load ends
    /// at or before the chunk's end.
    private mutating func scan(_ chunk: CSVChunk, into slices: inout [FramedSlice]) throws(FramingError) {
        guard let base = chunk.bytes.baseAddress else { return }
        let size = MemoryLayout<Unit>.size
        let end = chunk.bytes.count
        var index = 0
        while index < end {
            switch state {
            case .plain, .quoted:
                index = Unit.firstIndex(
                    of: syntax.quote,
                    or: syntax.lineFeed,
                    or: syntax.carriageReturn,
                    in: base,
                    from: index,
                    to: end
                )
                guard index < end else { return }
                try meet(base.loadUnaligned(fromByteOffset: index, as: Unit.self), at: index, in: chunk, into: &slices)
                index &+= size
            case .quoteSeen:
                if base.loadUnaligned(fromByteOffset: index, as: Unit.self) == syntax.quote {
                    state = .quoted
                    index &+= size
                } else {
                    state = .plain
                }
            case .carriageReturnSeen:
                state = .plain
                if base.loadUnaligned(fromByteOffset: index, as: Unit.self) == syntax.lineFeed {
                    index &+= size
                    table.extendTerminator(syntax.lineFeed)
                }
                rowStart = chunk.start &+ index
            }
        }
    }

    /// Acts on a quote, LF or CR, outside or inside quotes.
    @inline(__always)
    private mutating func meet(
        _ unit: Unit,
        at index: Int,
        in chunk: CSVChunk,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        let size = MemoryLayout<Unit>.size
        if state == .quoted {
            if unit == syntax.quote {
                state = .quoteSeen
            } else if unit == syntax.carriageReturn || unitBefore(index, in: chunk) != syntax.carriageReturn {
                line &+= 1
            }
        } else if unit == syntax.quote, syntax.hasQuote {
            if chunk.start &+ index == rowStart || unitBefore(index, in: chunk) == syntax.delimiter {
                state = .quoted
                quote = (line, chunk.start &+ index)
            }
        } else {
            let row = CSVRow(start: rowStart, end: chunk.start &+ index, line: rowLine)
            try table.endRow(row, in: chunk, into: &slices)
            table.extendTerminator(unit)
            line &+= 1
            rowLine = line
            rowStart = chunk.start &+ index &+ size
            state = unit == syntax.carriageReturn ? .carriageReturnSeen : .plain
        }
    }

    /// The unit before a position of the chunk, which for its first is the last of the chunk before.
    @inline(__always)
    private func unitBefore(_ index: Int, in chunk: CSVChunk) -> Unit {
        let size = MemoryLayout<Unit>.size
        return index < size ? lastUnit : chunk.bytes.loadUnaligned(fromByteOffset: index &- size, as: Unit.self)
    }
}
