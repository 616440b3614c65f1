import Contracts

/// What a sealed value is bound to, so that it does not open in another place than its own.
enum SealContext {
    /// The context of a message: its topic and partition.
    static func message(in partition: TopicPartition) -> [UInt8] {
        Array("\(partition.topic.rawValue)/\(partition.partition)".utf8)
    }

    /// The context of a state's value: its table and key.
    static func state(_ key: StateKey) -> [UInt8] {
        Array("cp.internal.\(key.table.rawValue)/".utf8) + key.key
    }
}
