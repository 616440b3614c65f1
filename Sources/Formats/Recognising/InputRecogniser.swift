import Text

/// Finds the inputs of an adapter that may fit a submission, by its first bytes.
struct InputRecogniser {
    /// How many bytes are looked at.
    static let prefixBytes = 64 * 1024

    private let inputs: [InputDescription]
    private let headerNames: CSVHeaderNames

    /// Takes an adapter's inputs and the source names it reads.
    init(inputs: [InputDescription], headerNames: Set<String>) {
        self.inputs = inputs
        self.headerNames = CSVHeaderNames(headerNames)
    }

    /// Recognises a submission.
    ///
    /// - Parameters:
    ///   - prefix: its first bytes, ``prefixBytes`` of them or all.
    ///   - isWhole: whether that is all.
    /// - Returns: the ways it may be read, one or more, in the order of the inputs, and how many bytes of byte order mark
    ///   to leave out.
    /// - Throws: ``FramingError`` where no input fits, saying why.
    func recognise(
        _ prefix: [UInt8],
        isWhole: Bool
    ) throws(FramingError) -> (candidates: [Recognition], markLength: Int) {
        if let advice = ForeignFormat.advice(for: prefix) {
            throw FramingError(.notTheFormat, advice, line: 1, byteOffset: 0)
        }
        let evidence = CharsetEvidence(prefix)
        let choice = CharsetChoice(prefix: prefix, isWhole: isWhole, evidence: evidence)
        var candidates: [Recognition] = []
        var problem: FramingError?
        for (index, input) in inputs.enumerated() {
            do throws(FramingError) {
                let charset = try choice.charset(for: input)
                let dialect = try fit(input, text(of: choice, in: charset), isWhole: isWhole)
                candidates.append(
                    Recognition(
                        input: index,
                        charset: charset,
                        delimiter: dialect?.delimiter ?? 0,
                        preambleRows: dialect?.preambleRows ?? 0
                    )
                )
            } catch {
                if problem.map({ Self.worth(of: $0) < Self.worth(of: error) }) ?? true { problem = error }
            }
        }
        guard candidates.isEmpty else { return (candidates, evidence.markLength) }
        throw explain(problem)
    }

    /// Checks that a text is what an input describes, and finds a table's dialect.
    private func fit(_ input: InputDescription, _ text: [UInt8], isWhole: Bool) throws(FramingError) -> CSVDialect? {
        guard let first = text.first(where: { $0 > 0x20 }) else {
            throw isWhole
                ? FramingError(.truncated, "\(input.format.rawValue), not an empty submission", line: 1, byteOffset: 0)
                : notTheFormat(input, "text within the first 64 KiB")
        }
        switch input.format {
        case .xml:
            if first != 0x3C {
                throw notTheFormat(input, "`<` as the first character")
            }
        case .json:
            if !isJSON(first) || !fitsShape(input.format, text) {
                throw notTheFormat(input, "one JSON text")
            }
        case .ndjson:
            // The first line may be a bad one.
            if !(isJSON(first) || JSONShape.hasLineOfOne(text)) || !fitsShape(input.format, text) {
                throw notTheFormat(input, "a JSON text a line")
            }
        case .csv:
            return try dialect(of: text, first: first, input: input, isWhole: isWhole)
        }
        return nil
    }

    private func dialect(
        of text: [UInt8],
        first: UInt8,
        input: InputDescription,
        isWhole: Bool
    ) throws(FramingError) -> CSVDialect {
        if headerNames.isEmpty, first == 0x3C || first == 0x7B {
            throw notTheFormat(input, "a header row, not the beginning of XML or JSON")
        }
        if let found = CSVDialect.find(in: text, isWhole: isWhole, input: input, headerNames: headerNames) {
            return found
        }
        let isOther = first == 0x3C || first == 0x7B || first == 0x5B
        throw isOther
            ? notTheFormat(input, "a header row, not the beginning of XML or JSON")
            : FramingError(
                .header,
                "a header row with the source names the adapter reads, within the first 64 rows and 64 KiB",
                line: 1,
                byteOffset: 0
            )
    }

    /// Whether a text that begins so may be JSON; where tables come too, what begins like a scalar is a header.
    private func isJSON(_ first: UInt8) -> Bool {
        let isStructure = first == 0x7B || first == 0x5B
        let isScalar = "\"-0123456789tfn".utf8.contains(first)
        return isStructure || isScalar && !inputs.contains { $0.format == .csv }
    }

    private func fitsShape(_ format: InputFormat, _ text: [UInt8]) -> Bool {
        let formats = Set(inputs.map(\.format))
        guard formats.isSuperset(of: [.json, .ndjson]) else { return true }
        let shape = JSONShape(text)
        return format == .json ? !shape.isSeveralTexts : !shape.isOneLarge
    }

    /// The prefix in UTF-8; what does not decode, such as a character that its end cuts, is of no importance here.
    private func text(of choice: CharsetChoice, in charset: Charset) -> [UInt8] {
        let bytes = Array(choice.prefix.dropFirst(choice.evidence.markLength))
        guard charset != .utf8 else { return bytes }
        var text: [UInt8] = []
        _ = bytes.withUnsafeBytes {
            CharsetDecoder(charset)?.decode($0, replacing: charset.isUTF16 ? 2 : 1, into: &text)
        }
        return text
    }

    /// How telling a problem is: most, where the format and the charset of the input fit.
    private static func worth(of problem: FramingError) -> Int {
        switch problem.code {
        case .notTheFormat: 0
        case .charsetContradiction: 1
        default: 2
        }
    }

    private func explain(_ problem: FramingError?) -> FramingError {
        guard let problem, problem.code == .notTheFormat, inputs.count > 1 else {
            return problem ?? FramingError(.unrecognised, "an adapter with inputs", line: 1, byteOffset: 0)
        }
        let formats = inputs.map(\.format.rawValue).joined(separator: " or ")
        return FramingError(.unrecognised, "\(formats), as the adapter's inputs describe", line: 1, byteOffset: 0)
    }

    private func notTheFormat(_ input: InputDescription, _ expectation: String) -> FramingError {
        FramingError(.notTheFormat, "\(input.format.rawValue): \(expectation)", line: 1, byteOffset: 0)
    }
}
