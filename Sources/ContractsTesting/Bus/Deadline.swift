import Synchronization

/// Bounds work that may hang without minding cancellation.
enum Deadline {
    /// Runs work; when the time has passed throws the error, cancels the work and leaves it behind.
    static func run(
        _ timeout: Duration,
        or error: any Error,
        _ work: @escaping @Sendable () async throws -> Void
    )
        async throws
    {
        let task = Task { try await work() }
        let flag = Flag()
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let timer = Task {
                try await Task.sleep(for: timeout)
                guard flag.take() else { return }
                task.cancel()
                continuation.resume(throwing: error)
            }
            Task {
                let result = await task.result
                timer.cancel()
                if flag.take() { continuation.resume(with: result) }
            }
        }
    }

    /// Something only the first who asks gets.
    private final class Flag: Sendable {
        private let isTaken = Atomic(false)

        func take() -> Bool {
            !isTaken.exchange(true, ordering: .sequentiallyConsistent)
        }
    }
}
