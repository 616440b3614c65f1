import Contracts

/// A value of state that every process opens before it works with the others, so that one with another key is refused
/// before it writes what nobody else can read.
enum SealCheck {
    /// Where it is kept.
    static let key = StateKey(.seal, Array("check".utf8))

    /// What a process that may not join is told.
    static let refusal = BusError(
        .failed,
        "the state of this cluster is sealed with another master key; gateways of one cluster share one master.key"
    )
}
