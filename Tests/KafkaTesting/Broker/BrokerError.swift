/// Error codes of Kafka's protocol.
enum BrokerError: Int16 {
    case none = 0
    case offsetOutOfRange = 1
    case unknownTopicOrPartition = 3
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
