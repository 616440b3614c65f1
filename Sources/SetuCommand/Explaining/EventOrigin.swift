import Formats

/// The record an event was made of, as its provenance names it.
struct EventOrigin {
    /// The feed.
    let feed: String
    /// The submission.
    let submission: String
    /// The slice of the submission.
    let slice: Int
    /// The record in the submission, counted from 0.
    let record: Int
    /// When it was received.
    let receivedAt: String
    /// The version of the adapter that made the event, as its author gave it.
    let version: String
    /// The fingerprint of the adapter that made the event.
    let fingerprint: String

    /// Reads an event's provenance; `nil` where it has none.
    init?(_ event: JSONValue) {
        guard let provenance = event["data"]?["provenance"], let feed = provenance["feed"]?.stringValue,
            let submission = provenance["submission"]?.stringValue,
            let record = provenance["record"]?["index"]?.integerValue
        else { return nil }
        self.feed = feed
        self.submission = submission
        self.record = record
        slice = provenance["slice"]?.integerValue ?? 0
        receivedAt = provenance["receivedAt"]?.stringValue ?? ""
        version = provenance["adapter"]?["version"]?.stringValue ?? ""
        fingerprint = provenance["adapter"]?["fingerprint"]?.stringValue ?? ""
    }
}
