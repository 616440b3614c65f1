/// The kinds of request a ``TestBroker`` answers, by their keys.
package enum BrokerRequest: Int16, CaseIterable, Sendable {
    case produce = 0
    case fetch = 1
    case listOffsets = 2
    case metadata = 3
    case offsetCommit = 8
    case offsetFetch = 9
    case findCoordinator = 10
    case joinGroup = 11
    case heartbeat = 12
    case leaveGroup = 13
    case syncGroup = 14
    case versions = 18
    case createTopics = 19
    case deleteRecords = 21
    case initProducer = 22
    case addPartitionsToTransaction = 24
    case addOffsetsToTransaction = 25
    case endTransaction = 26
    case transactionOffsetCommit = 28
    case describeConfigs = 32
    case alterConfigs = 33
    case createPartitions = 37

    /// The newest version it answers.
    var newestVersion: Int16 {
        switch self {
        case .produce, .offsetCommit, .offsetFetch: 7
        case .fetch: 11
        case .joinGroup: 5
        case .metadata, .createTopics, .initProducer: 4
        case .heartbeat, .syncGroup, .versions, .transactionOffsetCommit: 3
        case .listOffsets, .findCoordinator: 2
        case .leaveGroup, .deleteRecords, .endTransaction, .describeConfigs, .alterConfigs: 1
        case .addPartitionsToTransaction, .addOffsetsToTransaction, .createPartitions: 0
        }
    }

    /// Whether a version has lengths of variable size and tagged fields.
    func isFlexible(_ version: Int16) -> Bool {
        switch self {
        case .versions, .transactionOffsetCommit: version >= 3
        case .initProducer: version >= 2
        case .offsetFetch: version >= 6
        default: false
        }
    }
}
