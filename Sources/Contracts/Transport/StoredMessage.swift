/// A message as it stands on the bus.
public struct StoredMessage: Sendable, Equatable {
    /// The message.
    public var message: Message
    /// The partition it is in.
    public var partition: Int32
    /// Its offset there; offsets grow, and may have gaps (compaction, transaction marks).
    public var offset: Int64

    /// Makes one.
    public init(message: Message, partition: Int32, offset: Int64) {
        self.message = message
        self.partition = partition
        self.offset = offset
    }
}
