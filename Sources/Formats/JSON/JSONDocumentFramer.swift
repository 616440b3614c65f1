/// Frames the records of one JSON text: the elements of an array in it, or one value.
struct JSONDocumentFramer: FormatFramer {
    /// What comes next.
    private enum Place {
        case envelope
        /// A record, or the end of the array if no comma came before.
        case beforeRecord(afterComma: Bool)
        case record
        case afterRecord
    }

    private let path: JSONRecordsPath?
    private let limits: FramingLimits
    private var units: JSONCodeUnits
    private var lines = JSONLineCounter()
    private var envelope: JSONEnvelopeReader
    private var scanner: JSONRecordScanner
    private var builder: JSONSliceBuilder
    private var place = Place.envelope
    /// Whether records are elements of an array, not one value alone.
    private var isList = false
    private var recordStart = 0
    private var recordLine = 1

    init(path: JSONRecordsPath?, recognition: Recognition, limits: FramingLimits, start: Int) {
        self.path = path
        self.limits = limits
        units = JSONCodeUnits(charset: recognition.charset, start: start)
        envelope = JSONEnvelopeReader(path: path, charset: recognition.charset, limits: limits)
        scanner = JSONRecordScanner(depthLimit: limits.depth)
        builder = JSONSliceBuilder(limits: limits, recognition: recognition, keepsSeparators: false)
    }

    var records: Int { builder.records }
    var lacksRecords: Bool { envelope.lacksRecords }

    mutating func consume(
        _ bytes: UnsafeRawBufferPointer,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        var units = units
        defer { self.units = units }
        try units.withChunk(bytes) { (chunk) throws(FramingError) in
            try frame(chunk, into: &slices)
            lines.leave(chunk)
        }
    }

    mutating func finish(into slices: inout [FramedSlice]) throws(FramingError) {
        if case .record = place {
            guard scanner.mayEndHere, !isList, !units.isIncomplete else {
                throw recordRefusal(scanner.isInString ? .unclosedQuote : .truncated, "an end")
            }
            try endRecord(at: units.end, in: nil, into: &slices)
            builder.finish(nil, to: units.end, into: &slices)
            envelope.resume(closesArray: false)
        }
        if units.isIncomplete {
            throw FramingError(.truncated, "a whole UTF-16 code unit", line: 1, byteOffset: units.end)
        }
        try envelope.finish()
    }

    private mutating func frame(_ chunk: JSONChunk, into slices: inout [FramedSlice]) throws(FramingError) {
        var index = 0
        while index < chunk.count {
            switch place {
            case .envelope:
                index = try readEnvelope(chunk, from: index)
            case .beforeRecord(let afterComma):
                index = try beginRecord(chunk, from: index, afterComma: afterComma, into: &slices)
            case .record:
                index = try scanRecord(chunk, from: index, into: &slices)
            case .afterRecord:
                index = try readSeparator(chunk, from: index, into: &slices)
            }
        }
        builder.absorb(chunk)
    }

    private mutating func readEnvelope(_ chunk: JSONChunk, from start: Int) throws(FramingError) -> Int {
        guard case .records(let index) = try envelope.read(chunk, from: start, lines: &lines) else {
            return chunk.count
        }
        // Without a path, a root array is a list of records and anything else is one.
        isList = path?.isList ?? (chunk.units[index] == UInt8(ascii: "["))
        let bracket = isList ? UInt8(ascii: "[") : nil
        try envelope.open(bracket, at: chunk.offset(of: index), line: lines.line(at: index, in: chunk))
        builder.context = envelope.context
        place = .beforeRecord(afterComma: !isList)
        return isList ? index + 1 : index
    }

    private mutating func beginRecord(
        _ chunk: JSONChunk,
        from start: Int,
        afterComma: Bool,
        into slices: inout [FramedSlice]
    ) throws(FramingError) -> Int {
        let index = try skipWhitespace(chunk, from: start)
        guard index < chunk.count else { return index }
        let unit = chunk.units[index]
        switch unit {
        case UInt8(ascii: "]") where !afterComma:
            return endRecords(at: index, in: chunk, into: &slices)
        case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: ":"):
            throw refusal("a record", at: index, in: chunk)
        default:
            scanner.begin(with: unit)
            recordStart = chunk.offset(of: index)
            recordLine = lines.line(at: index, in: chunk)
            builder.begin(at: recordStart)
            place = .record
            return index
        }
    }

    private mutating func scanRecord(
        _ chunk: JSONChunk,
        from start: Int,
        into slices: inout [FramedSlice]
    ) throws(FramingError) -> Int {
        switch scanner.scan(chunk, from: start) {
        case .unfinished:
            try checkSize(chunk.offset(of: chunk.count))
            return chunk.count
        case .ended(let end):
            try endRecord(at: chunk.offset(of: end), in: chunk, into: &slices)
            if isList {
                place = .afterRecord
            } else {
                builder.finish(chunk, to: chunk.offset(of: end), into: &slices)
                envelope.resume(closesArray: false)
                place = .envelope
            }
            return end
        case .mismatch(let end):
            try checkSize(chunk.offset(of: end))
            throw recordRefusal(.notTheFormat, "brackets that match")
        }
    }

    private mutating func endRecord(
        at end: Int,
        in chunk: JSONChunk?,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        try checkSize(end)
        builder.record(from: recordStart, to: end, line: recordLine, in: chunk, into: &slices)
    }

    private mutating func readSeparator(
        _ chunk: JSONChunk,
        from start: Int,
        into slices: inout [FramedSlice]
    ) throws(FramingError) -> Int {
        let index = try skipWhitespace(chunk, from: start)
        guard index < chunk.count else { return index }
        switch chunk.units[index] {
        case UInt8(ascii: ","):
            place = .beforeRecord(afterComma: true)
            return index + 1
        case UInt8(ascii: "]"):
            return endRecords(at: index, in: chunk, into: &slices)
        default:
            throw refusal("',' or ']' behind a record", at: index, in: chunk)
        }
    }

    private mutating func endRecords(at index: Int, in chunk: JSONChunk, into slices: inout [FramedSlice]) -> Int {
        builder.finish(chunk, to: chunk.offset(of: index), into: &slices)
        envelope.resume(closesArray: true)
        place = .envelope
        return index + 1
    }

    private func skipWhitespace(_ chunk: JSONChunk, from start: Int) throws(FramingError) -> Int {
        var index = start
        while index < chunk.count {
            let unit = chunk.units[index]
            guard unit == 0x20 || unit == 0x0A || unit == 0x0D || unit == 0x09 else { break }
            index &+= 1
        }
        guard !builder.isTooFar(chunk.offset(of: index)) else {
            throw recordRefusal(.limitExceeded, "at most \(limits.recordBytes) bytes of whitespace behind it")
        }
        return index
    }

    private func checkSize(_ end: Int) throws(FramingError) {
        guard end - recordStart <= limits.recordBytes else {
            throw recordRefusal(.limitExceeded, "at most \(limits.recordBytes) bytes")
        }
    }

    /// The refusal of a submission over a record, at the place where that begins.
    private func recordRefusal(_ code: FramingError.Code, _ expectation: String) -> FramingError {
        FramingError(
            code,
            "\(expectation), for the record that begins here",
            line: recordLine,
            byteOffset: recordStart
        )
    }

    private mutating func refusal(_ expectation: String, at index: Int, in chunk: JSONChunk) -> FramingError {
        let line = lines.line(at: index, in: chunk)
        return FramingError(.notTheFormat, expectation, line: line, byteOffset: chunk.offset(of: index))
    }
}
