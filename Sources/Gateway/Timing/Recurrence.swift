import ServiceLifecycle

/// Something a gateway does every so often, until it ends.
struct Recurrence: Sendable {
    /// How long to wait between one time and the next.
    var interval: Duration
    /// Whether the first time has to wait too: a gateway that starts has other things to do.
    var waitsFirst = false

    /// Does it until the gateway ends or the task is cancelled; a failure is told, and the next time comes as ever.
    func run(_ work: @escaping @Sendable () async throws -> Void, failed: @escaping @Sendable (any Error) -> Void) async
    {
        await cancelWhenGracefulShutdown {
            if waitsFirst { try? await Task.sleep(for: interval) }
            while !Task.isCancelled {
                do {
                    try await work()
                } catch is CancellationError {
                    return
                } catch {
                    failed(error)
                }
                try? await Task.sleep(for: interval)
            }
        }
    }
}
