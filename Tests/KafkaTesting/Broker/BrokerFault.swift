/// What a ``TestBroker`` does wrong with one request.
package struct BrokerFault: Sendable, Hashable, CustomStringConvertible {
    /// What goes wrong.
    package enum Kind: Sendable, Hashable {
        /// The connection ends before the request is looked at.
        case unheard
        /// What is asked for is done, and the connection ends instead of an answer.
        case unanswered
        /// Nothing is done, and the answer is an error.
        case refused(BrokerError)

        /// The error of a refusal.
        var refusal: BrokerError? {
            if case .refused(let error) = self { error } else { nil }
        }
    }

    /// Which kind of request it happens to.
    package var request: BrokerRequest
    /// What happens.
    package var kind: Kind

    /// Makes a fault.
    package init(_ request: BrokerRequest, _ kind: Kind) {
        self.request = request
        self.kind = kind
    }

    /// For the message of a test that fails.
    package var description: String { "\(request) \(kind)" }

    /// What befalls the requests of a transaction in a cluster that goes on: lost connections, coordinators that move or
    /// are not ready, leaders that move, a group that rebalances, an end that is not marked yet.
    package static let ofTransactions: [BrokerFault] = {
        let requests: [(BrokerRequest, [BrokerError])] = [
            (.produce, [.notLeader, .timedOut, .notEnoughReplicas]),
            (.addPartitionsToTransaction, [.coordinatorIsLoading, .noCoordinator, .notCoordinator]),
            (.addOffsetsToTransaction, [.coordinatorIsLoading, .noCoordinator, .notCoordinator]),
            (.transactionOffsetCommit, [.coordinatorIsLoading, .noCoordinator, .notCoordinator, .illegalGeneration]),
            (.endTransaction, [.coordinatorIsLoading, .noCoordinator, .notCoordinator]),
        ]
        return requests.flatMap { request, errors in
            ([.unheard, .unanswered] + errors.map(Kind.refused)).map { BrokerFault(request, $0) }
        }
    }()
}
