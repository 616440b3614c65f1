import Synchronization

/// The faults a ``TestBroker`` was told to make and has not made yet.
final class BrokerFaults: Sendable {
    private let planned = Mutex<[BrokerRequest: [BrokerFault.Kind]]>([:])

    /// Plans a fault for the next request of its kind that has none.
    func plan(_ fault: BrokerFault) {
        planned.withLock { $0[fault.request, default: []].append(fault.kind) }
    }

    /// Takes what is planned for a request that has come.
    func take(_ request: BrokerRequest) -> BrokerFault.Kind? {
        planned.withLock { planned in
            guard planned[request]?.isEmpty == false else { return nil }
            return planned[request]?.removeFirst()
        }
    }

    /// How many are still to be made.
    var count: Int { planned.withLock { $0.values.reduce(0) { $0 + $1.count } } }
}
