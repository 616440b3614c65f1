/// Recognises a submission and cuts it into slices while it comes in; memory is flat.
///
/// Every chunking of the same bytes gives the same slices. Used by one task at a time; after an error it is of no more
/// use.
public struct RecordFramer {
    private let inputs: [InputDescription]
    private let recogniser: InputRecogniser
    private let limits: FramingLimits
    /// The first bytes, until the submission is recognised.
    private var prefix: [UInt8] = []
    private var framer: (any FormatFramer)?

    /// Makes a framer.
    ///
    /// - Parameters:
    ///   - inputs: the ways the feed comes; the first that fits is used. One does not fit whose records stand elsewhere
    ///     in the submission, or whose columns the first 64 KiB do not show.
    ///   - headerNames: the source names that show a CSV header row; empty: any will do.
    ///   - limits: what is refused.
    public init(
        inputs: [InputDescription],
        headerNames: Set<String> = [],
        limits: FramingLimits = FramingLimits()
    ) {
        self.inputs = inputs
        self.recogniser = InputRecogniser(inputs: inputs, headerNames: headerNames)
        self.limits = limits
    }

    /// How many records were framed so far.
    public var records: Int { framer?.records ?? 0 }

    /// Takes the next bytes and appends the slices that closed.
    ///
    /// - Throws: ``FramingError`` when the submission has to be refused.
    public mutating func consume(
        _ chunk: UnsafeRawBufferPointer,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        var rest = chunk
        if framer == nil {
            let missing = InputRecogniser.prefixBytes - prefix.count
            prefix.append(contentsOf: chunk.prefix(missing))
            if chunk.count < missing {
                return
            }
            try recognise(isWhole: false, into: &slices)
            rest = UnsafeRawBufferPointer(rebasing: chunk.dropFirst(missing))
        }
        try framer?.consume(rest, into: &slices)
    }

    /// Takes the end of the submission and appends the last slices.
    ///
    /// - Throws: ``FramingError`` when the submission has to be refused.
    public mutating func finish(into slices: inout [FramedSlice]) throws(FramingError) {
        guard framer != nil else {
            return try recognise(isWhole: true, into: &slices)
        }
        try framer?.finish(into: &slices)
    }

    /// Finds the input that fits and frames the first bytes with it; if they are all, to the end.
    private mutating func recognise(isWhole: Bool, into slices: inout [FramedSlice]) throws(FramingError) {
        let (candidates, markLength) = try recogniser.recognise(prefix, isWhole: isWhole)
        let head = HeadBytes(prefix.dropFirst(markLength))
        prefix = []
        var fallback: (framer: any FormatFramer, slices: [FramedSlice])?
        var problem: FramingError?
        for candidate in candidates {
            var framed: [FramedSlice] = []
            var framer = try makeFramer(candidate, start: markLength)
            do throws(FramingError) {
                try framer.consume(head.bytes, into: &framed)
                if isWhole {
                    try framer.finish(into: &framed)
                }
                guard framer.lacksRecords else {
                    self.framer = framer
                    slices += framed
                    return
                }
                fallback = fallback ?? (framer, framed)
            } catch {
                guard framer.lacksRecords else {
                    slices += framed
                    throw error
                }
                // The most telling problem is that of the input that fitted longest.
                problem = problem.map { error.byteOffset > $0.byteOffset ? error : $0 } ?? error
            }
        }
        if let fallback {
            framer = fallback.framer
            slices += fallback.slices
        } else if let problem {
            throw problem
        }
    }

    private func makeFramer(_ recognition: Recognition, start: Int) throws(FramingError) -> any FormatFramer {
        let input = inputs[recognition.input]
        switch input.format {
        case .csv:
            return try CSVFramer(input: input, recognition: recognition, limits: limits, start: start)
        case .json, .ndjson:
            return JSONFramer(input: input, recognition: recognition, limits: limits, start: start)
        case .xml:
            return XMLFramer(input: input, recognition: recognition, limits: limits, start: start)
        }
    }
}
