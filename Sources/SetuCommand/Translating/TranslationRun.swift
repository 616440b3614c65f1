package import Contracts
import Formats

/// Takes files through an adapter the way the gateway does, without a bus, and writes what comes out.
package final class TranslationRun {
    /// How many subjects are compared at least, so that their memory stays at 32 MB for any input.
    package static let subjects = 393_216

    /// What became of the records so far.
    package private(set) var summary = TranslationSummary()

    private let description: AdapterDescription
    private let run: DryRun
    private let views: [Sensitivity]
    private let output: BufferedOutput
    private let rejections: RejectionLog?

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
        run = DryRun(
            adapter: adapter,
            keys: keys,
            receivedAt: receivedAt,
            subjects: Self.subjects,
            cutsViews: views.contains { $0 < .secret }
        )
        self.views = views
        self.output = output
        self.rejections = rejections
    }

    /// Translates one file, which counts as one submission, to its end.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - submission: what the events' provenance calls the submission.
    ///   - progress: called after each slice.
    /// - Throws: ``SubmissionRefusal`` where record boundaries are lost; ``FileError`` where writing fails.
    package func translate(_ file: InputFile, submission: String, progress: () -> Void = {}) throws {
        let framer = RecordFramer(inputs: description.inputs, headerNames: description.headerNames)
        var reader = SliceReader(file: file, framer: framer)
        run.begin(submission: submission)
        try reader.readAll { slice in
            run.translate(slice)
            try run.appendEvents(in: views, to: output.writer) { try output.flushIfFull() }
            summary.add(run)
            try rejections?.append(run, of: slice)
            progress()
        }
        try output.flush()
        try rejections?.flush()
        summary.bytes = output.bytesWritten
    }
}
