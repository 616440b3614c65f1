/// A message to be written to a topic.
public struct Message: Sendable, Equatable {
    /// The topic.
    public var topic: Topic
    /// The key; messages of one key keep their order, and on a compacted topic the last one stays.
    public var key: [UInt8]
    /// The value; `nil` is a tombstone.
    public var value: [UInt8]?
    /// Headers in order; names may repeat.
    public var headers: [Header]
    /// Milliseconds since 1970-01-01 UTC.
    public var timestamp: Int64

    /// A header of a message.
    public struct Header: Sendable, Hashable {
        /// The name.
        public var name: String
        /// The value, UTF-8 wherever this project writes it.
        public var value: [UInt8]

        /// Makes a header from bytes.
        public init(_ name: String, _ value: [UInt8]) {
            self.name = name
            self.value = value
        }

        /// Makes a header from text.
        public init(_ name: String, _ value: String) {
            self.init(name, Array(value.utf8))
        }
    }

    /// Makes a message.
    public init(topic: Topic, key: [UInt8], value: [UInt8]?, headers: [Header] = [], timestamp: Int64) {
        self.topic = topic
        self.key = key
        self.value = value
        self.headers = headers
        self.timestamp = timestamp
    }
}
