import Contracts
import Formats
import NIOCore

/// What would become of a submission: translated, and forgotten.
struct SubmissionValidation: Sendable {
    /// How many rows to mend are named.
    private static let mostRows = 1000
    /// How many subjects are compared at least: a few megabytes a request.
    fileprivate static let subjects = 49_152

    /// The feed it is for.
    private let feed: AdapterDescription
    /// When it counts as received, milliseconds since 1970-01-01 UTC.
    private let receivedAt: Int64
    private var slices = 0

    /// The fates its records would have, if nothing were known of their subjects.
    private(set) var accounts = Receipt.Accounts()
    /// The first rows to mend.
    private(set) var rows: [RejectedRow] = []
    /// How many more there are.
    private(set) var rowsOmitted = 0

    fileprivate init(of feed: AdapterDescription, receivedAt: Int64) {
        self.feed = feed
        self.receivedAt = receivedAt
    }

    /// Takes the slice that was translated last.
    mutating func add(_ framed: FramedSlice, _ run: DryRun) {
        slices += 1
        accounts = run.accounts
        guard !run.translation.rejections.isEmpty else { return }
        var columns = SentColumns(framed, inputs: feed.inputs, layout: feed.layout)
        for (index, outcome) in run.translation.outcomes.enumerated() {
            for rejection in run.translation.rejections[outcome.rejections] {
                guard rows.count < Self.mostRows else {
                    rowsOmitted += 1
                    continue
                }
                let record = framed.firstRecord + index
                let column = rejection.sourceField.flatMap { columns.name(of: $0, inRecord: index) }
                rows.append(
                    RejectedRow(line: outcome.span.line, record: record, rejection: rejection, column: column)
                )
            }
        }
    }

    /// The report as HTTP shows it: a receipt without an id, for nothing is kept.
    func json(in language: AnswerLanguage) -> JSONValue {
        [
            "feed": .string(feed.id),
            "receivedAt": .instant(receivedAt),
            "state": "validated",
            "slices": .integer(slices),
            "slicesTranslated": .integer(slices),
            "records": accounts.json,
            "rejections": .array(rows.map { $0.json(in: language) }),
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
        let receivedAt = clock.now()
        let run = DryRun(
            adapter: feed.adapter,
            keys: keys,
            receivedAt: receivedAt,
            subjects: SubmissionValidation.subjects
        )
        run.begin(submission: "validation")
        var validation = SubmissionValidation(of: feed.description, receivedAt: receivedAt)
        func translate(_ framed: [FramedSlice]) async {
            for slice in framed {
                await feed.whereItMayWait { run.translate(slice) }
                validation.add(slice, run)
            }
        }
        try await withPlace(for: feed) {
            for try await chunk in body {
                await translate(try chunk.withUnsafeReadableBytes { try framing.consume($0) })
            }
            await translate(try framing.finish())
        }
        return validation
    }
}
