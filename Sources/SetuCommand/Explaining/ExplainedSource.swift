import Formats

/// Where an explained event was found, and what it was made of.
struct ExplainedSource {
    let event: String
    let topic: String
    let origin: EventOrigin
    /// Whether the adapter here is the one that made the event.
    let isSameAdapter: Bool

    /// The lines a person reads first.
    func lines(_ style: Style) -> [String] {
        var lines = [
            "\(style.bold("event \(event)")) on \(topic)",
            "made of record \(origin.record) of submission \(origin.submission) (slice \(origin.slice)) to \(origin.feed), "
                + "received \(origin.receivedAt), by version \(origin.version) of the adapter (\(origin.fingerprint))",
        ]
        if !isSameAdapter {
            lines.append(
                style.warning(
                    "the adapter here is another than made the event: what follows is what it would make of the record now"
                )
            )
        }
        return lines + [""]
    }

    /// As `--json` tells it.
    var json: JSONValue {
        [
            "event": .string(event),
            "topic": .string(topic),
            "feed": .string(origin.feed),
            "submission": .string(origin.submission),
            "slice": .number(String(origin.slice)),
            "record": .number(String(origin.record)),
            "receivedAt": .string(origin.receivedAt),
            "adapterVersion": .string(origin.version),
            "fingerprint": .string(origin.fingerprint),
            "sameAdapter": .boolean(isSameAdapter),
        ]
    }
}
