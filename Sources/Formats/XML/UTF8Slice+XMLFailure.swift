import Text

extension UTF8Slice {
    /// Why a record could not be parsed, from what the parser complained about while it was in it.
    ///
    /// - Parameters:
    ///   - index: the record.
    ///   - status: the parser's complaint; none if the record is no single element.
    ///   - bodyShift: what to subtract from the parser's offset to have an offset into the body.
    /// - Returns: the failure, at the place of the complaint.
    func xmlFailure(of index: Int, _ status: XMLParserStatus, bodyShift: Int) -> RecordFailure {
        let expectation = status.isWell ? "one well-formed element" : XMLExpectation.words(status.code)
        var failure = failure(of: index, .xml, expectation)
        let span = spans[index]
        let start = Int(span.offset)
        let distance = min(max(status.offset - bodyShift - start, 0), Int(span.length))
        guard start + distance <= body.count else { return failure }
        failure.line += body[start..<(start + distance)].count { $0 == XMLByte.lineFeed }
        // In other charsets the distance is one in UTF-8, so the record's beginning has to do.
        failure.byteOffset += recognition.charset == .utf8 ? distance : 0
        return failure
    }

    /// What a record fails with that exceeds one of ``XMLLimits`` or of the limits of its decoder.
    func xmlLimitFailure(of index: Int, _ limits: DecodingLimits = DecodingLimits()) -> RecordFailure {
        failure(
            of: index,
            .limit,
            """
            at most \(XMLLimits.depth) elements inside one another, \(XMLLimits.attributes) attributes an element, \
            \(limits.attributeBytes) bytes an attribute, \(limits.textBytes) bytes a text and \(limits.fields) fields, and \
            few namespaces around records many of which are bad
            """
        )
    }

    /// The failures that are known before any parser sees a record.
    ///
    /// A parser compares each attribute of an element with all others, so too many are to be found by other means.
    func xmlKnownFailures(_ limits: DecodingLimits = DecodingLimits()) -> [Int: RecordFailure] {
        var failures = failures
        for (index, span) in spans.enumerated() where failures[index] == nil && hasTooManyAttributes(span) {
            failures[index] = xmlLimitFailure(of: index, limits)
        }
        return failures
    }

    private func hasTooManyAttributes(_ span: RecordSpan) -> Bool {
        let end = Int(span.offset) + Int(span.length)
        guard span.length >= XMLLimits.inspectedBytes, end <= body.count else { return false }
        return body.withUnsafeBufferPointer { units in
            guard let base = units.baseAddress else { return false }
            var scanner = XMLTokenScanner()
            scanner.position = Int(span.offset)
            while let token = scanner.next(base, end) {
                if token.attributes > XMLLimits.attributes {
                    return true
                }
            }
            return false
        }
    }
}
