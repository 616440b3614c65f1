import Contracts
import Formats

/// What was seen of a feed in a window of time.
struct FeedObservation: Sendable, Equatable {
    /// The feed.
    var feed: String
    /// Where the window begins, milliseconds since 1970-01-01 UTC.
    var from: Int64
    /// Where it ends.
    var to: Int64
    /// What came.
    var totals: FeedTotals
    /// Deliveries without a record: the sender says that there is nothing to report.
    var emptyDeliveries: Int
    /// The share of refused records (0 to 1) above which the source counts as rejected.
    var mostRejected: Double

    /// What came of what was expected.
    var state: Canonical.SourceState {
        guard totals.records > 0 else { return emptyDeliveries > 0 ? .declaredNil : .silent }
        if totals.rejected == 0 { return .reported }
        return Double(totals.rejected) > mostRejected * Double(totals.records) || totals.rejected >= totals.records
            ? .rejected : .partial
    }

    /// The observation as the one record of a JSON text, as ``HealthAdapter`` reads it.
    var record: [UInt8] {
        JSONValue.members([
            ("feed", .string(feed)),
            ("from", .string(Timestamp.text(milliseconds: from))),
            ("to", .string(Timestamp.text(milliseconds: to))),
            ("firstDay", .string(String(Timestamp.text(milliseconds: from).prefix(10)))),
            // A window that ends at midnight is about the days before.
            ("lastDay", .string(String(Timestamp.text(milliseconds: to - 1).prefix(10)))),
            ("state", .string(state.rawValue)),
            ("received", .integer(totals.records)),
            ("rejected", .integer(totals.rejected)),
            ("unmappedCodes", .integer(totals.unmappedCodes)),
            ("unknownFields", .integer(totals.unknownFields)),
            ("emptyDeliveries", .integer(emptyDeliveries)),
            (
                "lastReceivedAt",
                totals.lastReceivedAt > 0 ? .string(Timestamp.text(milliseconds: totals.lastReceivedAt)) : nil
            ),
        ]).bytes
    }
}
