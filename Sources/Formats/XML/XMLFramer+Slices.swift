/// How records become slices, and what holds between them is checked.
extension XMLFramer {
    /// Takes the start tag of a record.
    mutating func beginRecord(
        _ token: XMLToken,
        into output: inout [FramedSlice]
    ) throws(FramingError) {
        try checkGap(upTo: token.start)
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
    mutating func takeRecord(
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
    mutating func emit(through end: Int, into output: inout [FramedSlice]) -> Int {
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
    mutating func leaveBehind(into output: inout [FramedSlice]) throws(FramingError) {
        guard open == nil else { return }
        let textEnd = scanner.isInsideToken ? scanner.tokenStart : scanner.position - XMLTokenScanner.lookBehind
        if scanner.isInsideToken {
            try checkOpenMarkup(scanner.tokenStart..<input.count)
        }
        if let lastEnd = slices.lastRecordEnd {
            let gapEnd = scanner.isInsideToken ? scanner.tokenStart : input.count
            guard (gapEnd - lastEnd) * input.unitSize > limits.sliceBytes else { return }
            let removed = emit(through: lastEnd, into: &output)
            return try leaveTextBehind(upTo: textEnd - removed)
        }
        try leaveTextBehind(upTo: textEnd)
    }

    /// Lets go of text that is followed by more.
    private mutating func leaveTextBehind(upTo end: Int) throws(FramingError) {
        while end - checked > Self.textUnits {
            try checkBlock(checked..<(checked + Self.textUnits), mayBeCut: true)
        }
        let unneeded = min(end, checked)
        if unneeded > 0 {
            input.removeFirst(unneeded)
            rebase(by: unneeded)
        }
    }
}

// MARK: - Checks

extension XMLFramer {
    /// Has the envelope parsed up to the start of a record; white space between records needs none.
    ///
    /// The parser gets an element in place of the record, so that what stands before and behind it is not read as one.
    private mutating func checkGap(upTo end: Int) throws(FramingError) {
        let isSpace = input.withUnits { units, _ in XMLByte.areSpace(units, from: checked, to: end) }
        if isSpace, envelope.depth > 0 {
            checked = end
        } else {
            try check(upTo: end)
        }
        if hasPassedText {
            try checker.parsePlaceholder(line: input.line(of: end), byteOffset: input.originalOffset(end))
            hasPassedText = false
        }
    }

    /// Has text around records parsed up to a unit, in runs of a fixed length and a last one.
    mutating func check(upTo end: Int) throws(FramingError) {
        while end > checked {
            let blockEnd = min(end, checked + Self.textUnits)
            try checkBlock(checked..<blockEnd, mayBeCut: blockEnd < end)
        }
    }

    /// Has markup around records parsed, and the text before it.
    mutating func check(_ token: XMLToken) throws(FramingError) {
        try check(upTo: token.start)
        try checkToken(upTo: token.end)
    }

    /// Has what begins where the last check ended parsed at once.
    mutating func checkToken(upTo end: Int) throws(FramingError) {
        if end > checked {
            try checkBlock(checked..<end, mayBeCut: false)
        }
    }

    private mutating func checkBlock(_ block: Range<Int>, mayBeCut: Bool) throws(FramingError) {
        hasPassedText = true
        let line = input.line(of: block.lowerBound)
        let byteOffset = input.originalOffset(block.lowerBound)
        let taken = try input.withBytes(block) { bytes throws(FramingError) in
            try checker.parse(bytes, line: line, byteOffset: byteOffset, mayBeCut: mayBeCut)
        }
        checked = block.lowerBound + taken / input.unitSize
    }

    mutating func checkRecordSize(_ record: Range<Int>) throws(FramingError) {
        if record.count * input.unitSize > limits.recordBytes {
            throw error(
                .limitExceeded,
                "records, and comments around them, of at most \(limits.recordBytes) bytes",
                at: record.lowerBound
            )
        }
    }

    /// Checks the size of markup that has not ended; what is wrong before it comes first.
    private mutating func checkOpenMarkup(_ token: Range<Int>) throws(FramingError) {
        do throws(FramingError) {
            try scanner.isInsideTag && !envelope.expectsRecords ? checkTagSize(token) : checkRecordSize(token)
        } catch {
            try check(upTo: token.lowerBound)
            throw error
        }
    }

    mutating func checkTagSize(_ tag: Range<Int>) throws(FramingError) {
        if envelope.context.count + tag.count * input.unitSize > limits.contextBytes {
            throw error(
                .limitExceeded,
                "at most \(limits.contextBytes) bytes of tags around records",
                at: tag.lowerBound
            )
        }
    }

    mutating func checkDepth(at start: Int) throws(FramingError) {
        if envelope.depth >= limits.depth {
            try check(upTo: start)
            throw error(.limitExceeded, "at most \(limits.depth) elements inside one another", at: start)
        }
    }

    /// An error at a unit.
    mutating func error(_ code: FramingError.Code, _ expectation: String, at unit: Int) -> FramingError {
        FramingError(code, expectation, line: input.line(of: unit), byteOffset: input.originalOffset(unit))
    }
}
