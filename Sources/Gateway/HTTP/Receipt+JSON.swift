import Contracts
import Formats

extension Receipt {
    /// The receipt as HTTP and reports show it.
    var json: JSONValue { .members(members) }

    /// The receipt with the rows a sender may mend.
    func json(rows: [RejectedRow], omitted: Int, in language: AnswerLanguage) -> JSONValue {
        .members(
            members + [
                ("rejections", .array(rows.map { $0.json(in: language) })),
                ("rejectionsOmitted", .integer(omitted)),
            ]
        )
    }

    private var members: [(String, JSONValue?)] {
        [
            ("id", .string(submission)),
            ("feed", .string(feed)),
            ("receivedAt", .instant(receivedAt)),
            ("state", .string(state.rawValue)),
            ("sameAs", sameAs.map { .string($0) }),
            ("slices", .integer(slices)),
            ("slicesTranslated", .integer(translatedSlices)),
            ("records", accounts.json),
            ("snapshot", snapshot?.json),
        ]
    }
}

extension Receipt.Accounts {
    /// The fates as HTTP and reports show them.
    var json: JSONValue {
        [
            "framed": .integer(framed),
            "published": .integer(published),
            "partial": .integer(partial),
            "rejected": .integer(rejected),
            "nonEvent": .integer(nonEvent),
            "unchanged": .integer(unchanged),
        ]
    }
}

extension SnapshotReport {
    /// The report as HTTP and reports show it.
    var json: JSONValue {
        .members([
            ("state", .string(state.name)),
            ("previous", previous.map { .string($0) }),
            (
                "missing",
                state == .compared ? .members(missing.map { ($0.type, Optional(.integer($0.subjects))) }) : nil
            ),
        ])
    }
}

extension RejectedRow {
    /// The row as HTTP and reports show it, with a sentence for whoever mends it.
    func json(in language: AnswerLanguage) -> JSONValue {
        let sentence = AnswerSentence.text(
            of: rejection.code,
            field: column ?? rejection.sourceField,
            expectation: rejection.expectation,
            in: language
        )
        let place: [(String, JSONValue?)] = [
            ("line", .integer(line)), ("record", .integer(record)), ("column", column.map { .string($0) }),
        ]
        return .members(place + rejection.members + [("sentence", .string(sentence))])
    }
}
