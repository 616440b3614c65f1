import Synchronization

/// What senders have to know of the gateway they send to.
final class Target: Sendable {
    private struct State {
        var port: Int?
        var isClosing = false
        var wantsLarge = false
    }

    private let state = Mutex(State())

    /// The port, while a gateway listens.
    var port: Int? { state.withLock { $0.port } }

    /// Whether to finish what was begun and stop.
    var isClosing: Bool { state.withLock { $0.isClosing } }

    /// Whether spools are wanted.
    var wantsLarge: Bool { state.withLock { $0.wantsLarge } }

    /// Says where a gateway listens, if anywhere.
    func listens(on port: Int?) { state.withLock { $0.port = port } }

    /// Says whether spools are wanted.
    func wants(large: Bool) { state.withLock { $0.wantsLarge = large } }

    /// Says that enough was sent.
    func close() { state.withLock { $0.isClosing = true } }
}
