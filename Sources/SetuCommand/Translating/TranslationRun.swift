package import Contracts
import Formats

/// Takes files through an adapter the way the gateway does, without a bus: framing, slices, translation, events.
///
/// Subjects' revisions live on the bus, so here an event's sequence is the source's own version or else 1, and a record
/// sent twice gives its event twice: memory does not grow with the input.
package final class TranslationRun {
    /// What became of the records so far.
    package private(set) var summary = TranslationSummary()

    private let description: AdapterDescription
    private let translator: any SliceTranslator
    private let assembler: EventAssembler
    private let views: [Sensitivity]
    private let receivedAt: Int64
    private let output: BufferedOutput
    private let rejections: RejectionLog?
    private var translation = Translation()

    /// Makes a run.
    ///
    /// - Parameters:
    ///   - adapter: the adapter.
    ///   - keys: the keys of ids and tokens.
    ///   - views: the views each event is written in, one line each.
    ///   - receivedAt: when the input counts as received, milliseconds since 1970-01-01 UTC.
    ///   - output: where events go, as lines of JSON (CloudEvents structured mode).
    ///   - rejections: where rejections go, if anywhere.
    package init(
        adapter: any Adapter,
        keys: TranslationKeys,
        views: [Sensitivity],
        receivedAt: Int64,
        output: BufferedOutput,
        rejections: RejectionLog? = nil
    ) {
        description = adapter.description
        translator = adapter.makeTranslator(keys: keys)
        assembler = EventAssembler(adapter: adapter.description, keys: keys)
        self.views = views
        self.receivedAt = receivedAt
        self.output = output
        self.rejections = rejections
    }

    /// Translates one file to its end.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - submission: what the events' provenance calls the submission.
    ///   - progress: called after each slice.
    /// - Throws: ``SubmissionRefusal`` where record boundaries are lost; ``FileError`` where writing fails.
    package func translate(_ file: InputFile, submission: String, progress: () -> Void = {}) throws {
        let framer = RecordFramer(inputs: description.inputs, headerNames: description.headerNames)
        var reader = SliceReader(file: file, framer: framer)
        try reader.readAll { framed in
            let slice = Slice(feed: description.id, submission: submission, receivedAt: receivedAt, framed: framed)
            translator.translate(slice, into: &translation)
            appendEvents()
            count(framed)
            try output.flushIfFull()
            try rejections?.append(translation, of: framed, submission: submission)
            progress()
        }
        try output.flush()
        try rejections?.flush()
        summary.bytes = output.bytesWritten
    }

    private func appendEvents() {
        translation.bytes.withUnsafeBufferPointer { bytes in
            translation.segments.withUnsafeBufferPointer { segments in
                for event in translation.events {
                    for view in views {
                        assembler.appendStructured(
                            event,
                            sequence: event.version ?? 1,
                            view: view,
                            bytes: bytes,
                            segments: segments,
                            to: output.writer
                        )
                        output.writer.append(UInt8(ascii: "\n"))
                    }
                }
            }
        }
    }

    private func count(_ framed: FramedSlice) {
        summary.records += framed.records.count
        summary.events += translation.events.count
        summary.unknownFields += translation.unknownFields
        summary.unmappedCodes += translation.unmappedCodes
        for outcome in translation.outcomes {
            switch outcome.fate {
            case .translated: summary.published += 1
            case .partial: summary.partial += 1
            case .rejected: summary.rejected += 1
            case .nonEvent: summary.nonEvents += 1
            }
        }
        for rejection in translation.rejections {
            summary.codes[rejection.code, default: 0] += 1
        }
    }
}
