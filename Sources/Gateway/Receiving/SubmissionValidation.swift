import Contracts
import Formats
import NIOCore

/// What would become of a submission: translated, and forgotten.
struct SubmissionValidation: Sendable {
    /// How many rows to mend are named.
    private static let mostRows = 1000
    /// How many subjects are compared at least: a few megabytes a request.
    fileprivate static let subjects = 49_152

    /// The fates its records would have, if nothing were known of their subjects.
    private(set) var accounts = Receipt.Accounts()
    /// The first rows to mend.
    private(set) var rows: [RejectedRow] = []
    /// How many more there are.
    private(set) var rowsOmitted = 0

    /// Takes the slice that was translated last.
    mutating func add(_ framed: FramedSlice, _ run: DryRun) {
        accounts = run.accounts
        for (index, outcome) in run.translation.outcomes.enumerated() {
            for rejection in run.translation.rejections[outcome.rejections] {
                guard rows.count < Self.mostRows else {
                    rowsOmitted += 1
                    continue
                }
                let record = framed.firstRecord + index
                rows.append(RejectedRow(line: outcome.span.line, record: record, rejection: rejection))
            }
        }
    }

    /// The report as HTTP shows it.
    var json: JSONValue {
        [
            "records": [
                "framed": .integer(accounts.framed),
                "published": .integer(accounts.published),
                "partial": .integer(accounts.partial),
                "rejected": .integer(accounts.rejected),
                "nonEvent": .integer(accounts.nonEvent),
                "unchanged": .integer(accounts.unchanged),
            ],
            "rejections": .array(rows.map(\.json)),
            "rejectionsOmitted": .integer(rowsOmitted),
        ]
    }
}

extension SubmissionReceiver {
    /// Translates a body and tells what would become of it; nothing is stored.
    ///
    /// - Throws: ``SubmissionError``, as if it were received; what `body` throws.
    func validate<Body: AsyncSequence>(
        _ body: Body,
        feed id: String,
        isCompressed: Bool,
        keys: TranslationKeys
    ) async throws -> SubmissionValidation where Body.Element == ByteBuffer {
        let feed = try feed(id)
        let framing = try BodyFraming(feed: feed, isCompressed: isCompressed, limits: limits)
        let run = DryRun(
            adapter: feed.adapter,
            keys: keys,
            receivedAt: clock.now(),
            subjects: SubmissionValidation.subjects
        )
        run.begin(submission: "validation")
        var validation = SubmissionValidation()
        func translate(_ framed: [FramedSlice]) {
            for slice in framed {
                run.translate(slice)
                validation.add(slice, run)
            }
        }
        for try await chunk in body {
            translate(try chunk.withUnsafeReadableBytes { try framing.consume($0) })
        }
        translate(try framing.finish())
        return validation
    }
}
