/// How markup is taken, in records and between them.
extension XMLFramer {
    /// Takes all markup that is complete.
    mutating func scan(into output: inout [FramedSlice]) throws(FramingError) {
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
        var scanner = scanner
        let (last, depth) = input.withUnits { units, count -> (XMLToken?, Int) in
            // Copied out of the properties, so that the loop keeps them in registers.
            var local = scanner
            defer { scanner = local }
            var depth = open.depth
            while true {
                local.passElements(units, count, depth: &depth)
                guard let token = local.next(units, count) else { break }
                switch token.kind {
                case .start:
                    depth &+= 1
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
                try check(token)
                throw error(.notTheFormat, XMLExpectation.endTag, at: token.start)
            }
            try check(token)
            slices.noteDepth(envelope.depth)
        case .other:
            try checkRecordSize(token.start..<token.end)
            try check(token)
        case .doctype, .unclosedQuote:
            break
        }
    }

    /// Throws for a token that no document may have.
    private mutating func refuse(_ token: XMLToken) throws(FramingError) {
        guard token.kind == .doctype || token.kind == .unclosedQuote else { return }
        if open == nil {
            // What is wrong before it comes first, however much was taken in at once.
            try check(upTo: scanner.tokenStart)
        }
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
        try check(upTo: token.start)
        try checkTagSize(token.start..<token.end)
        guard token.attributes <= XMLLimits.attributes else {
            throw error(.limitExceeded, "at most \(XMLLimits.attributes) attributes", at: token.start)
        }
        guard let utf8 = input.utf8(token.start..<token.end) else {
            throw error(.notTheFormat, "tags that decode in the charset", at: token.start)
        }
        let tag = XMLStartTag(utf8)
        if envelope.depth == 0, !envelope.fits(tag) {
            lacksRecords = true
            throw error(.notTheFormat, "the root element of the records' path", at: token.start)
        }
        try checkToken(upTo: token.end)
        guard token.kind == .start else { return }
        let name = input.withUnits { units, _ in XMLName.start(units, token) }
        envelope.push(
            tag,
            name: input.originalBytes(name),
            tag: input.originalBytes(token.start..<token.end),
            line: input.line(of: token.start),
            byteOffset: input.originalOffset(token.start)
        )
        matcher.forget()
    }

    /// Whether the names of a start and an end tag are the same.
    private func hasSameName(_ start: Int, _ end: Int) -> Bool {
        let (opening, closing) = input.withUnits { units, count in
            let opening = XMLName.start(units, XMLToken(kind: .start, start: start, end: count))
            return (opening, XMLName.end(units, XMLToken(kind: .end, start: end, end: count)))
        }
        return input.areEqual(opening, closing)
    }
}
