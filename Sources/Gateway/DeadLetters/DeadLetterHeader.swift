/// The headers of dead letters beside those Kafka Connect writes.
enum DeadLetterHeader {
    static let code = "errors.code"
    static let field = "errors.field"
    static let pointer = "errors.pointer"
    static let row = "errors.row"
    static let record = "errors.record"
    static let byteOffset = "errors.byte-offset"
    static let submission = "errors.submission"
    static let slice = "errors.slice"
    static let receivedAt = "errors.first.at"
    static let adapterVersion = "errors.adapter.version"
    static let adapterFingerprint = "errors.adapter.fingerprint"
    static let origin = "errors.origin"
    static let replayCount = "errors.replay.count"
    static let rejections = "errors.rejections"
    static let events = "errors.events"
}
