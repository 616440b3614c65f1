/// The headers of raw messages.
enum RawHeader {
    static let feed = "setu.feed"
    static let submission = "setu.submission"
    static let slice = "setu.slice"
    static let byteOffset = "setu.byte-offset"
    static let records = "setu.records"
    static let receivedAt = "setu.received-at"
    static let replayCount = "setu.replay-count"
    static let traceparent = "traceparent"
    static let origin = "setu.origin"
    static let replayOf = "setu.replay-of"
}
