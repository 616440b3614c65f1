/// Error codes of Kafka's protocol.
package enum BrokerError: Int16, Sendable {
    case none = 0
    case offsetOutOfRange = 1
    case unknownTopicOrPartition = 3
    case notLeader = 6
    case timedOut = 7
    case coordinatorIsLoading = 14
    case noCoordinator = 15
    case notCoordinator = 16
    case notEnoughReplicas = 19
    case illegalGeneration = 22
    case unknownMember = 25
    case rebalanceInProgress = 27
    case topicExists = 36
    case invalidPartitions = 37
    case outOfOrderSequence = 45
    case duplicateSequence = 46
    case invalidProducerEpoch = 47
    case invalidTransactionState = 48
    case invalidProducerMapping = 49
    case concurrentTransactions = 51
    case memberIDRequired = 79
    case unstableOffset = 88
    case producerFenced = 90
}
