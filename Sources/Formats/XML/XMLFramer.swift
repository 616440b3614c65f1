import Glibc

/// Cuts an XML document into slices of whole record elements.
///
/// Records are the elements at the input's records path, or the children of the root element. The document is scanned,
/// not parsed, for their boundaries; what stands around them is parsed to know that it is well-formed, records are left
/// to ``XMLRecordDecoder``. The context of a slice is the start tags of the elements around its records as written; a
/// slice ends where one of these elements does. Elements between records that are no records, and text there, stay in
/// the body and are nothing to anyone.
///
/// A DOCTYPE is refused wherever it stands. A charset must keep markup in ASCII bytes or be UTF-16.
struct XMLFramer: FormatFramer {
    private let recognition: Recognition
    private let limits: FramingLimits
    private var input: XMLInputBuffer
    private var scanner = XMLTokenScanner()
    private var envelope: XMLEnvelope
    private var checker: XMLEnvelopeChecker
    private var matcher = XMLRecordMatcher()
    private var slices = XMLSliceBuilder()

    /// The record that has begun and not ended: its first unit and the depth inside.
    private var open: (start: Int, depth: Int)?
    /// The first unit that is not yet parsed as part of the envelope.
    private var checked = 0

    /// Bytes taken in at once: what has to be moved when a slice closes is no more.
    private static let pieceBytes = 32 * 1024

    /// Makes a framer; `start` bytes of byte order mark were skipped.
    init(input: InputDescription, recognition: Recognition, limits: FramingLimits, start: Int) {
        self.recognition = recognition
        self.limits = limits
        self.input = XMLInputBuffer(charset: recognition.charset, byteOffset: start)
        envelope = XMLEnvelope(path: XMLRecordsPath(input))
        checker = XMLEnvelopeChecker(charset: recognition.charset)
    }

    var records: Int { slices.records }

    mutating func consume(
        _ chunk: UnsafeRawBufferPointer,
        into output: inout [FramedSlice]
    ) throws(FramingError) {
        var rest = chunk[...]
        while !rest.isEmpty {
            input.append(UnsafeRawBufferPointer(rebasing: rest.prefix(Self.pieceBytes)))
            rest = rest.dropFirst(Self.pieceBytes)
            try scan(into: &output)
            try leaveBehind(into: &output)
        }
    }

    mutating func finish(into output: inout [FramedSlice]) throws(FramingError) {
        if scanner.isInsideQuote {
            throw error(.unclosedQuote, "a quote that closes the one here", at: scanner.quoteStart)
        }
        if let open {
            throw error(.truncated, "an end to the record that begins here", at: open.start)
        }
        try check(upTo: input.count)
        if scanner.isInsideToken || input.endsInsideUnit {
            let start = scanner.isInsideToken ? scanner.tokenStart : input.count
            throw error(.truncated, "an end to what begins here", at: start)
        }
        if let innermost = envelope.innermost {
            throw FramingError(
                .truncated,
                "an end to the element that begins here",
                line: innermost.line,
                byteOffset: innermost.byteOffset
            )
        }
        try checker.end(line: input.line(of: checked), byteOffset: input.originalOffset(checked))
        if let end = slices.lastRecordEnd {
            _ = emit(through: end, into: &output)
        }
    }
}

// MARK: - Scanning

extension XMLFramer {
    /// Takes all markup that is complete.
    private mutating func scan(into output: inout [FramedSlice]) throws(FramingError) {
        while true {
            if open != nil {
                guard try finishRecord(into: &output) else { return }
            } else {
                guard let token = nextToken() else { return }
                try takeEnvelope(token, into: &output)
            }
        }
    }

    /// The next markup between records.
    private mutating func nextToken() -> XMLToken? {
        var scanner = scanner
        let token = input.withUnits { scanner.next($0, $1) }
        self.scanner = scanner
        return token
    }

    /// Goes on in the record that is open; false until its end is there.
    private mutating func finishRecord(into output: inout [FramedSlice]) throws(FramingError) -> Bool {
        guard let open else { return false }
        let limit = limits.depth - envelope.depth
        var scanner = scanner
        let (last, depth) = input.withUnits { units, count in
            // Copied out of the properties, so that the loop keeps them in registers.
            var local = scanner
            defer { scanner = local }
            var depth = open.depth
            while let token = local.next(units, count) {
                switch token.kind {
                case .start:
                    depth &+= 1
                    if depth > limit {
                        return (XMLToken?.some(token), depth)
                    }
                case .end:
                    depth &-= 1
                    if depth == 0 {
                        return (token, depth)
                    }
                case .empty, .other:
                    break
                case .doctype, .unclosedQuote:
                    return (token, depth)
                }
            }
            return (nil, depth)
        }
        self.scanner = scanner
        self.open?.depth = depth
        guard let last else {
            try checkRecordSize(open.start..<input.count)
            return false
        }
        try refuse(last)
        if depth > 0 {
            throw error(.limitExceeded, "at most \(limits.depth) elements inside one another", at: last.start)
        }
        guard hasSameName(open.start, last.start) else {
            throw error(.notTheFormat, "an end to the record that begins here", at: open.start)
        }
        try takeRecord(open.start..<last.end, into: &output)
        return true
    }

    /// Takes a token that is in no record.
    private mutating func takeEnvelope(
        _ token: XMLToken,
        into output: inout [FramedSlice]
    ) throws(FramingError) {
        try refuse(token)
        switch token.kind {
        case .start, .empty:
            try checkDepth(at: token.start)
            if isRecord(token) {
                try beginRecord(token, into: &output)
            } else {
                try takeElement(token)
            }
        case .end:
            let name = input.withUnits { units, _ in XMLName.end(units, token) }
            guard envelope.pop(name: input.originalBytes(name)) else {
                try check(upTo: token.end)
                throw error(.notTheFormat, XMLExpectation.endTag, at: token.start)
            }
            slices.noteDepth(envelope.depth)
        case .other, .doctype, .unclosedQuote:
            break
        }
    }

    /// Throws for a token that no document may have.
    private mutating func refuse(_ token: XMLToken) throws(FramingError) {
        if token.kind == .doctype {
            throw error(.doctype, "a document without a DOCTYPE", at: token.start)
        } else if token.kind == .unclosedQuote {
            throw error(.unclosedQuote, "a quote that closes the one here", at: token.start)
        }
    }

    /// Whether an element that begins here is a record.
    private mutating func isRecord(_ token: XMLToken) -> Bool {
        guard envelope.expectsRecords else { return false }
        return matcher.isRecord(token, in: input, envelope: envelope)
    }

    /// Takes the tag of an element around records, or of one that has nothing to do with them.
    private mutating func takeElement(_ token: XMLToken) throws(FramingError) {
        try checkTagSize(token.start..<token.end)
        guard token.attributes <= XMLLimits.attributes else {
            throw error(.limitExceeded, "at most \(XMLLimits.attributes) attributes", at: token.start)
        }
        guard token.kind == .start else { return }
        guard let utf8 = input.utf8(token.start..<token.end) else {
            throw error(.notTheFormat, "tags that decode in the charset", at: token.start)
        }
        let name = input.withUnits { units, _ in XMLName.start(units, token) }
        let isRoot = envelope.depth == 0
        envelope.push(
            XMLStartTag(utf8),
            name: input.originalBytes(name),
            tag: input.originalBytes(token.start..<token.end),
            line: input.line(of: token.start),
            byteOffset: input.originalOffset(token.start)
        )
        matcher.forget()
        if isRoot, !envelope.isOnPath {
            throw error(.notTheFormat, "the root element of the records' path", at: token.start)
        }
    }

    /// Whether the names of a start and an end tag are the same.
    private func hasSameName(_ start: Int, _ end: Int) -> Bool {
        input.withUnits { units, count in
            let opening = XMLName.start(units, XMLToken(kind: .start, start: start, end: count))
            let closing = XMLName.end(units, XMLToken(kind: .end, start: end, end: count))
            return opening.count == closing.count
                && memcmp(units + opening.lowerBound, units + closing.lowerBound, opening.count) == 0
        }
    }
}

// MARK: - Records and slices

extension XMLFramer {
    /// Takes the start tag of a record.
    private mutating func beginRecord(
        _ token: XMLToken,
        into output: inout [FramedSlice]
    ) throws(FramingError) {
        try checkGap(upTo: token.start)
        if envelope.depth == 0 {
            try checker.parsePlaceholder(
                line: input.line(of: token.start),
                byteOffset: input.originalOffset(token.start)
            )
        }
        var record = token.start..<token.end
        if let lastEnd = slices.lastRecordEnd {
            let isLongGap = (record.lowerBound - lastEnd) * input.unitSize > limits.sliceBytes
            if slices.leftElement || isLongGap {
                let removed = emit(through: isLongGap ? lastEnd : record.lowerBound, into: &output)
                record = (record.lowerBound - removed)..<(record.upperBound - removed)
            }
        }
        slices.begin(at: record.lowerBound, context: envelope.context, depth: envelope.depth)
        if token.kind == .empty {
            try takeRecord(record, into: &output)
        } else {
            open = (record.lowerBound, 1)
        }
    }

    /// Takes a record that is complete.
    private mutating func takeRecord(
        _ whole: Range<Int>,
        into output: inout [FramedSlice]
    ) throws(FramingError) {
        try checkRecordSize(whole)
        var record = whole
        if let lastEnd = slices.lastRecordEnd,
            (record.upperBound - slices.bodyStart) * input.unitSize > limits.sliceBytes
        {
            let removed = emit(through: lastEnd, into: &output)
            record = (record.lowerBound - removed)..<(record.upperBound - removed)
            slices.continueBody()
        }
        slices.add(record, unitSize: input.unitSize, line: input.line(of: record.lowerBound))
        checked = record.upperBound
        open = nil
    }

    /// Closes the slice and gives how many units were removed from the front.
    private mutating func emit(through end: Int, into output: inout [FramedSlice]) -> Int {
        let byteOffset = input.originalOffset(slices.bodyStart)
        let body = input.removeFirst(through: end, keeping: slices.bodyStart)
        output.append(slices.close(body: body, byteOffset: byteOffset, recognition: recognition))
        rebase(by: end)
        return end
    }

    /// Takes note that units were removed from the front.
    private mutating func rebase(by units: Int) {
        scanner.rebase(by: units)
        checked -= units
        if let open {
            self.open = (open.start - units, open.depth)
        }
    }

    /// Lets go of what no slice will need, so that memory stays flat between records.
    private mutating func leaveBehind(into output: inout [FramedSlice]) throws(FramingError) {
        guard open == nil else { return }
        if let lastEnd = slices.lastRecordEnd {
            guard (input.count - lastEnd) * input.unitSize > limits.sliceBytes else { return }
            _ = emit(through: lastEnd, into: &output)
        }
        if scanner.isInsideTag {
            let tag = scanner.tokenStart..<input.count
            try envelope.expectsRecords ? checkRecordSize(tag) : checkTagSize(tag)
        }
        let needed = scanner.isInsideTag ? scanner.tokenStart : scanner.position - XMLTokenScanner.lookBehind
        try check(upTo: needed)
        let unneeded = min(needed, checked)
        if unneeded > 0 {
            input.removeFirst(unneeded)
            rebase(by: unneeded)
        }
    }
}

// MARK: - Checks

extension XMLFramer {
    /// Has the envelope parsed up to the start of a record; white space between records needs none.
    private mutating func checkGap(upTo end: Int) throws(FramingError) {
        let isSpace = input.withUnits { units, _ in XMLByte.areSpace(units, from: checked, to: end) }
        if isSpace, envelope.depth > 0 {
            checked = end
        } else {
            try check(upTo: end)
        }
    }

    /// Has the envelope parsed up to a unit.
    private mutating func check(upTo end: Int) throws(FramingError) {
        guard end > checked else { return }
        let line = input.line(of: checked)
        let byteOffset = input.originalOffset(checked)
        try input.withBytes(checked..<end) { bytes throws(FramingError) in
            try checker.parse(bytes, line: line, byteOffset: byteOffset)
        }
        checked = end
    }

    private mutating func checkRecordSize(_ record: Range<Int>) throws(FramingError) {
        if record.count * input.unitSize > limits.recordBytes {
            throw error(.limitExceeded, "records of at most \(limits.recordBytes) bytes", at: record.lowerBound)
        }
    }

    private mutating func checkTagSize(_ tag: Range<Int>) throws(FramingError) {
        if envelope.context.count + tag.count * input.unitSize > limits.contextBytes {
            throw error(
                .limitExceeded,
                "at most \(limits.contextBytes) bytes of tags around records",
                at: tag.lowerBound
            )
        }
    }

    private mutating func checkDepth(at start: Int) throws(FramingError) {
        if envelope.depth >= limits.depth {
            throw error(.limitExceeded, "at most \(limits.depth) elements inside one another", at: start)
        }
    }

    /// An error at a unit.
    private mutating func error(_ code: FramingError.Code, _ expectation: String, at unit: Int) -> FramingError {
        FramingError(code, expectation, line: input.line(of: unit), byteOffset: input.originalOffset(unit))
    }
}
