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
            ("sameAs", sameAs.map { .string($0) }),
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
            ("snapshot", snapshot?.json),
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
    /// The row as HTTP and reports show it.
    var json: JSONValue {
        .members([("line", .integer(line)), ("record", .integer(record))] + rejection.members)
    }
}
