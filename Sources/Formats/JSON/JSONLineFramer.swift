/// Frames a JSON text a line: the records are the lines that are not blank.
///
/// Nothing in a line can lose the boundaries of the others, so what is in it is the decoder's to judge.
struct JSONLineFramer: FormatFramer {
    private let limits: FramingLimits
    private var units: JSONCodeUnits
    private var builder: JSONSliceBuilder
    private var lineNumber = 1
    private var lineStart: Int
    /// Where the line's first code unit that is not whitespace stands, once it came.
    private var contentStart: Int?
    /// Whether the last code unit of the earlier chunks was a carriage return.
    private var endsWithReturn = false

    init(recognition: Recognition, limits: FramingLimits, start: Int) {
        self.limits = limits
        units = JSONCodeUnits(charset: recognition.charset, start: start)
        builder = JSONSliceBuilder(limits: limits, recognition: recognition, keepsSeparators: true)
        lineStart = start
    }

    var records: Int { builder.records }
    /// Each line is one.
    var lacksRecords: Bool { false }

    mutating func consume(
        _ bytes: UnsafeRawBufferPointer,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        var units = units
        defer { self.units = units }
        try units.withChunk(bytes) { (chunk) throws(FramingError) in
            var index = 0
            while index < chunk.count {
                let end = JSONScan.lineFeed(in: chunk.units, from: index, to: chunk.count)
                try takeLine(chunk, from: index, to: end, into: &slices)
                if end < chunk.count { beginLine(at: chunk.offset(of: end + 1)) }
                index = end + 1
            }
            builder.absorb(chunk)
        }
    }

    mutating func finish(into slices: inout [FramedSlice]) throws(FramingError) {
        guard !units.isIncomplete else {
            throw FramingError(.truncated, "a whole UTF-16 code unit", line: lineNumber, byteOffset: units.end)
        }
        if let contentStart {
            let end = units.end - (endsWithReturn ? units.width : 0)
            builder.record(from: contentStart, to: end, line: lineNumber, in: nil, into: &slices)
        }
        builder.finish(nil, to: units.end, into: &slices)
    }

    /// Takes a line, or the part of one that is in this chunk: up to its line feed or the chunk's end.
    private mutating func takeLine(
        _ chunk: JSONChunk,
        from start: Int,
        to end: Int,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        if contentStart == nil, let first = firstContent(chunk, from: start, to: end) {
            contentStart = chunk.offset(of: first)
            builder.begin(at: chunk.offset(of: first))
        }
        let isReturn = end > start ? chunk.units[end - 1] == 0x0D : endsWithReturn
        let lineEnd = chunk.offset(of: end) - (isReturn ? chunk.width : 0)
        try checkSize(lineEnd)
        if let contentStart, end < chunk.count {
            builder.record(from: contentStart, to: lineEnd, line: lineNumber, in: chunk, into: &slices)
        }
        endsWithReturn = isReturn
    }

    private mutating func beginLine(at offset: Int) {
        lineStart = offset
        lineNumber += 1
        contentStart = nil
        endsWithReturn = false
    }

    private func firstContent(_ chunk: JSONChunk, from start: Int, to end: Int) -> Int? {
        (start..<end).first { index in
            let unit = chunk.units[index]
            return unit != 0x20 && unit != 0x09 && unit != 0x0D
        }
    }

    private func checkSize(_ lineEnd: Int) throws(FramingError) {
        let isTooLong = lineEnd - (contentStart ?? lineEnd) > limits.recordBytes
        guard !isTooLong, contentStart != nil || !builder.isTooFar(lineEnd) else {
            throw FramingError(
                .limitExceeded,
                "a line of at most \(limits.recordBytes) bytes, and no more blank ones in a row",
                line: lineNumber,
                byteOffset: lineStart
            )
        }
    }
}
