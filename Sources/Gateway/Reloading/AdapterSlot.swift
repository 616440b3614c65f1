import Contracts
import Synchronization

/// The adapter a feed is translated by now; it may be replaced while the gateway runs.
final class AdapterSlot: Sendable {
    private struct State {
        var adapter: any Adapter
        var refusal: String?
    }

    private let state: Mutex<State>

    /// Begins with an adapter.
    init(_ adapter: any Adapter) {
        state = Mutex(State(adapter: adapter))
    }

    /// The adapter of now.
    var adapter: any Adapter { state.withLock { $0.adapter } }

    /// Why the adapter's folder is not what is used, where it was changed and the change was refused.
    var refusal: String? { state.withLock { $0.refusal } }

    /// Takes another adapter of the same feed.
    /// - Returns: why it is refused, in words; `nil`: it is used from the next batch on.
    func replace(by adapter: any Adapter) -> String? {
        state.withLock { state in
            let present = state.adapter.description
            let other = adapter.description
            state.refusal =
                if other.emits.map(\.reference) != present.emits.map(\.reference) {
                    "it emits other event types, which takes a restart"
                } else if other.jurisdiction != present.jurisdiction || other.id != present.id {
                    "it is of another feed or jurisdiction, which takes a restart"
                } else if other.isEmergencyClass != present.isEmergencyClass {
                    "it is of another class, which takes a restart"
                } else {
                    nil
                }
            if state.refusal == nil { state.adapter = adapter }
            return state.refusal
        }
    }

    /// Notes that a change of the folder was refused: what was used is used on.
    func refuse(_ reason: String) {
        state.withLock { $0.refusal = reason }
    }

    /// Notes that the folder holds again what is used.
    func settle() {
        state.withLock { $0.refusal = nil }
    }
}
