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
        if scanner.isInsideTag {
            try check(upTo: scanner.tokenStart)
            let tag = scanner.tokenStart..<input.count
            try envelope.expectsRecords ? checkRecordSize(tag) : checkTagSize(tag)
        }
        if let lastEnd = slices.lastRecordEnd {
            let gapEnd = scanner.isInsideTag ? scanner.tokenStart : input.count
            guard (gapEnd - lastEnd) * input.unitSize > limits.sliceBytes else { return }
            _ = emit(through: lastEnd, into: &output)
        }
        let needed = scanner.isInsideTag ? scanner.tokenStart : scanner.position - XMLTokenScanner.lookBehind
        try check(upTo: needed)
        let unneeded = min(needed, checked)
        if unneeded > 0 {
            if scanner.isInsideToken, (0..<unneeded).contains(scanner.tokenStart) {
                unfinished = truncatedMarkup()
            }
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

    /// Has the envelope parsed up to a unit.
    mutating func check(upTo end: Int) throws(FramingError) {
        guard end > checked else { return }
        hasPassedText = true
        let line = input.line(of: checked)
        let byteOffset = input.originalOffset(checked)
        try input.withBytes(checked..<end) { bytes throws(FramingError) in
            try checker.parse(bytes, line: line, byteOffset: byteOffset)
        }
        checked = end
    }

    mutating func checkRecordSize(_ record: Range<Int>) throws(FramingError) {
        if record.count * input.unitSize > limits.recordBytes {
            throw error(.limitExceeded, "records of at most \(limits.recordBytes) bytes", at: record.lowerBound)
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

    /// The error if the input ends now, within markup or a code unit.
    mutating func truncatedMarkup() -> FramingError {
        if scanner.isInsideToken, scanner.tokenStart < 0, let unfinished {
            return unfinished
        }
        let start = scanner.isInsideToken ? scanner.tokenStart : input.count
        return error(.truncated, "an end to what begins here", at: start)
    }

    /// An error at a unit.
    mutating func error(_ code: FramingError.Code, _ expectation: String, at unit: Int) -> FramingError {
        FramingError(code, expectation, line: input.line(of: unit), byteOffset: input.originalOffset(unit))
    }
}
