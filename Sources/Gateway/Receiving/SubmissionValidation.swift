import Contracts
import Formats
import NIOCore

/// What would become of a submission: translated, and forgotten.
struct SubmissionValidation: Sendable {
    /// How many rows to mend are named.
    private static let mostRows = 1000

    /// The fates its records would have, if all of it were news.
    private(set) var accounts = Receipt.Accounts()
    /// The first rows to mend.
    private(set) var rows: [RejectedRow] = []
    /// How many more there are.
    private(set) var rowsOmitted = 0

    /// Takes the next slice's translation.
    mutating func add(_ framed: FramedSlice, _ translation: Translation) {
        accounts.framed += framed.records.count
        for (index, outcome) in translation.outcomes.enumerated() {
            switch outcome.fate {
            case .translated: accounts.published += 1
            case .partial: accounts.partial += 1
            case .rejected: accounts.rejected += 1
            case .nonEvent: accounts.nonEvent += 1
            }
            for rejection in translation.rejections[outcome.rejections] {
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
        let translator = feed.adapter.makeTranslator(keys: keys)
        let receivedAt = clock.now()
        var validation = SubmissionValidation()
        var translation = Translation()
        func translate(_ framed: [FramedSlice]) {
            for slice in framed {
                let whole = Slice(feed: id, submission: "validation", receivedAt: receivedAt, framed: slice)
                translator.translate(whole, into: &translation)
                validation.add(slice, translation)
            }
        }
        for try await chunk in body {
            translate(try chunk.withUnsafeReadableBytes { try framing.consume($0) })
        }
        translate(try framing.finish())
        return validation
    }
}
