import Contracts

/// How long to wait before trying again: longer each time, up to a limit, and never quite in step with others.
struct Backoff: Sendable {
    /// The first wait.
    var first: Duration = .milliseconds(100)
    /// The longest.
    var longest: Duration = .seconds(30)

    /// The wait after so many failures in a row, counted from 0.
    func delay(after failures: Int) -> Duration {
        let doubled = first * (1 << min(failures, 20))
        return min(doubled, longest) * Double.random(in: 0.5...1)
    }

    /// Does something on the bus, again and again while trying again can help.
    ///
    /// - Parameters:
    ///   - canHelp: which failures are tried again; those of which the bus says so unless something else is said.
    ///   - onRetry: told of each failure that is tried again.
    ///   - body: what is done.
    /// - Returns: what `body` gives.
    /// - Throws: every other error; `CancellationError` where the task is cancelled while it waits.
    func retrying<Result>(
        after canHelp: (BusError) -> Bool = \.isRetriable,
        onRetry: (BusError) -> Void = { _ in },
        _ body: () async throws -> Result
    ) async throws -> Result {
        var failures = 0
        while true {
            do {
                return try await body()
            } catch let error as BusError where canHelp(error) {
                onRetry(error)
                try await Task.sleep(for: delay(after: failures))
                failures += 1
            }
        }
    }
}
