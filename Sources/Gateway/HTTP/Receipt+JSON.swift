import Contracts
import Formats

extension Receipt {
    /// The receipt as HTTP and reports show it.
    var json: JSONValue { .members(members) }

    /// The receipt with the rows a sender may mend.
    func json(rows: [RejectedRow], omitted: Int) -> JSONValue {
        .members(
            members + [
                ("rejections", .array(rows.map(\.json))),
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
            ("slices", .integer(slices)),
            ("slicesTranslated", .integer(translatedSlices)),
            (
                "records",
                [
                    "framed": .integer(accounts.framed),
                    "published": .integer(accounts.published),
                    "partial": .integer(accounts.partial),
                    "rejected": .integer(accounts.rejected),
                    "nonEvent": .integer(accounts.nonEvent),
                    "unchanged": .integer(accounts.unchanged),
                ]
            ),
        ]
    }
}

extension RejectedRow {
    /// The row as HTTP and reports show it.
    var json: JSONValue {
        .members([("line", .integer(line)), ("record", .integer(record))] + rejection.members)
    }
}
