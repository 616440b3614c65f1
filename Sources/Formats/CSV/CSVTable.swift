/// What the rows of a CSV original are: preamble, header, records, the row that ends them, footers.
struct CSVTable<Unit: CSVUnit> {
    /// Which part of the original the next row belongs to.
    private enum Part {
        /// So many rows stand before the header row.
        case preamble(Int)
        /// After the header row.
        case records
        /// After the row that ends the records.
        case footer
    }

    /// How many records were framed so far.
    var recordCount: Int { builder.recordCount }

    private let syntax: CSVSyntax<Unit>
    private let recognition: Recognition
    private let punctuation: CSVPunctuation
    private var limits: FramingLimits
    private let endPattern: CSVEndPattern<Unit>?
    /// Whether there is one; asking the optional costs more, row by row.
    private let hasEnd: Bool
    private let start: Int
    private var builder: CSVSliceBuilder
    private var part: Part
    /// How many cells of the first record are filled; counted only where a row can end the records.
    private var filledCells: Int?
    /// The row just added to the context lacks what ends it.
    private var isTerminatorOpen = false

    /// Makes a table.
    /// - Throws: ``FramingError`` when the input's `until` is not a pattern.
    init(
        input: InputDescription,
        recognition: Recognition,
        punctuation: CSVPunctuation,
        syntax: CSVSyntax<Unit>,
        limits: FramingLimits,
        start: Int
    ) throws(FramingError) {
        self.syntax = syntax
        self.punctuation = punctuation
        self.recognition = recognition
        self.limits = limits
        // Offsets within a body are 32 bits wide.
        self.limits.recordBytes = min(limits.recordBytes, 1 << 30)
        self.start = start
        endPattern = try input.until.map { (pattern) throws(FramingError) in
            try CSVEndPattern(
                pattern,
                syntax: syntax,
                punctuation: punctuation,
                input: input,
                charset: recognition.charset
            )
        }
        hasEnd = endPattern != nil
        builder = CSVSliceBuilder(recognition: recognition, sliceBytes: limits.sliceBytes, start: start)
        part = .preamble(recognition.preambleRows)
    }

    /// Takes a row that ended in this chunk.
    @inline(__always)
    mutating func endRow(
        _ row: CSVRow,
        in chunk: CSVChunk,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        isTerminatorOpen = false
        if case .records = part, !hasEnd, !mayBeBlank(row, in: chunk) {
            try checkSize(row.end &- row.start, of: row)
            builder.add(row, in: chunk, into: &slices)
        } else {
            try endUncommonRow(row, in: chunk, into: &slices)
        }
    }

    /// Adds a code unit that ends a row to the context, if that row is in the context.
    @inline(__always)
    mutating func extendTerminator(_ unit: Unit) {
        if isTerminatorOpen {
            withUnsafeBytes(of: unit) { builder.context.append(contentsOf: $0) }
        }
    }

    /// Keeps what is still needed of a chunk; the row that begins at `rowStart` goes on in the next one.
    mutating func keep(from rowStart: Int, of chunk: CSVChunk, rowLine: Int) throws(FramingError) {
        if case .preamble = part {
            try checkContext(chunk.end - start)
            builder.keep(from: start, of: chunk)
        } else {
            try checkSize(chunk.end - rowStart, of: CSVRow(start: rowStart, end: chunk.end, line: rowLine))
            builder.keep(from: rowStart, of: chunk)
        }
    }

    /// Closes the last slice at the end of the original.
    mutating func finish(at end: Int, into slices: inout [FramedSlice]) throws(FramingError) {
        if case .preamble = part {
            throw FramingError(.header, "a header row", line: 1, byteOffset: start)
        }
        builder.close(
            at: end,
            in: CSVChunk(bytes: UnsafeRawBufferPointer(start: nil, count: 0), start: end),
            into: &slices
        )
    }

    private mutating func endUncommonRow(
        _ row: CSVRow,
        in chunk: CSVChunk,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        if case .preamble(let left) = part {
            guard left > 0 else {
                return try endHeader(row, in: chunk)
            }
            part = .preamble(left - 1)
            return
        }
        try checkSize(row.end - row.start, of: row)
        let kind = try builder.withBytes(of: row, in: chunk) { bytes throws(FramingError) in rowKind(of: bytes) }
        switch kind {
        case .record(let filledCells):
            self.filledCells = self.filledCells ?? filledCells
            builder.add(row, in: chunk, into: &slices)
        case .end:
            try endRecords(row, in: chunk, into: &slices)
        case .passedOver:
            builder.passOver(row, in: chunk, into: &slices)
        }
    }

    /// Takes the row that ends the records: what follows lies in other slices, whose context shows it.
    private mutating func endRecords(
        _ row: CSVRow,
        in chunk: CSVChunk,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        guard builder.context.count + row.end - row.start <= limits.contextBytes else {
            throw FramingError(
                .limitExceeded,
                "a header row and a row that ends the records of together at most \(limits.contextBytes) bytes",
                line: row.line,
                byteOffset: row.start
            )
        }
        builder.close(at: row.start, in: chunk, into: &slices)
        let bytes = try builder.withBytes(of: row, in: chunk) { bytes throws(FramingError) in Array(bytes) }
        builder.context.append(contentsOf: bytes)
        isTerminatorOpen = true
        part = .footer
    }

    private mutating func endHeader(_ row: CSVRow, in chunk: CSVChunk) throws(FramingError) {
        try checkContext(row.end - start)
        let bytes = try builder.withBytes(of: row, in: chunk) { bytes throws(FramingError) in Array(bytes) }
        let names = CSVHeader.names(in: bytes, charset: recognition.charset, punctuation)
        var seen: Set<String> = []
        for name in names ?? [] where !name.isEmpty && !seen.insert(name).inserted {
            throw FramingError(
                .header,
                "each column name once in the header row",
                line: row.line,
                byteOffset: row.start
            )
        }
        guard names != nil else {
            throw FramingError(
                .header,
                "a header row in \(recognition.charset)",
                line: row.line,
                byteOffset: row.start
            )
        }
        builder.context = builder.takeKept(upTo: row.end, of: chunk)
        try refuseNUL()
        isTerminatorOpen = true
        part = .records
    }
}

extension CSVTable {
    /// A NUL character before the records says that they are no text; one in a record is that record's failure.
    private func refuseNUL() throws(FramingError) {
        let context = builder.context
        let size = MemoryLayout<Unit>.size
        let units = stride(from: 0, to: context.count - size + 1, by: size)
        guard let found = units.first(where: { context[$0..<($0 + size)].allSatisfy { $0 == 0 } }) else { return }
        let line = 1 + context[..<found].count { $0 == 0x0A }
        throw FramingError(.notTheFormat, "text, which holds no NUL", line: line, byteOffset: start + found)
    }

    /// What a row after the header is.
    private enum RowKind {
        /// A record; with the number of filled cells, where that was counted.
        case record(filledCells: Int?)
        /// The row that ends the records.
        case end
        /// Blank, or a footer.
        case passedOver
    }

    private func rowKind(of bytes: UnsafeRawBufferPointer) -> RowKind {
        if isBlank(bytes) {
            return .passedOver
        }
        guard let endPattern else {
            return .record(filledCells: nil)
        }
        let isEnd = endPattern.matches(bytes)
        guard case .footer = part else {
            return isEnd ? .end : .record(filledCells: filledCells ?? endPattern.filledCells(of: bytes))
        }
        // A total or a signature fills few cells, a stray record about as many as the records did.
        let filled = endPattern.filledCells(of: bytes)
        let isRecord = !isEnd && filled > 1 && filled * 2 > (filledCells ?? 0)
        return isRecord ? .record(filledCells: filledCells) : .passedOver
    }

    /// Whether a row is short or begins like a blank one.
    @inline(__always)
    private func mayBeBlank(_ row: CSVRow, in chunk: CSVChunk) -> Bool {
        guard row.start >= chunk.start, row.end &- row.start >= MemoryLayout<Unit>.size else { return true }
        // The row has a unit and ends in the chunk, so its first unit lies in the chunk.
        let first = chunk.bytes.loadUnaligned(fromByteOffset: row.start &- chunk.start, as: Unit.self)
        return first == syntax.space || first == syntax.tab
    }

    /// Whether there is nothing but spaces and tabs that are no delimiters.
    private func isBlank(_ bytes: UnsafeRawBufferPointer) -> Bool {
        for offset in stride(from: 0, to: bytes.count, by: MemoryLayout<Unit>.size) {
            let unit = bytes.loadUnaligned(fromByteOffset: offset, as: Unit.self)
            if unit == syntax.delimiter || unit != syntax.space && unit != syntax.tab {
                return false
            }
        }
        return true
    }

    @inline(__always)
    private func checkSize(_ size: Int, of row: CSVRow) throws(FramingError) {
        if size > limits.recordBytes {
            throw FramingError(
                .limitExceeded,
                "a record of at most \(limits.recordBytes) bytes; a quote that is never closed makes a long one",
                line: row.line,
                byteOffset: row.start
            )
        }
    }

    private func checkContext(_ size: Int) throws(FramingError) {
        if size > limits.contextBytes {
            throw FramingError(
                .limitExceeded,
                "a header row within the first \(limits.contextBytes) bytes",
                line: 1,
                byteOffset: start
            )
        }
    }
}
