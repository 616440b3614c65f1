import CKafka
import Contracts

/// Why a transaction did not come to its end, and what can be done about it.
struct TransactionFailure: Error {
    /// What can be done.
    enum Remedy: Equatable {
        /// It was aborted: do it again.
        case again
        /// It was aborted: do it again with a new producer.
        case renew
        /// It was aborted, and would be again.
        case refuse
        /// Whether it was committed is unknown: tell the caller, and go on with a new producer.
        case unknown
        /// Another process has taken this producer's identity: write no more.
        case fenced
    }

    /// What can be done.
    var remedy: Remedy
    /// What happened.
    var error: BusError
}
