import Contracts

extension StoredMessage {
    /// When the original it carries was received, milliseconds since 1970-01-01 UTC.
    var originalReceivedAt: Int64 {
        message.headers.text(RawHeader.receivedAt).flatMap { Int64($0) } ?? message.timestamp
    }
}
