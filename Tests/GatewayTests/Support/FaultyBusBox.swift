import Contracts
import Synchronization

/// Holds the faulty bus of a gateway that is made later.
final class FaultyBusBox: Sendable {
    private let held = Mutex<FaultyBus?>(nil)

    var bus: FaultyBus? { held.withLock { $0 } }

    func wrap(_ bus: any EventBus) -> any EventBus {
        let faulty = FaultyBus(bus)
        held.withLock { $0 = faulty }
        return faulty
    }
}
