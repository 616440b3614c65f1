import Synchronization

/// How long a caller waits for what cannot be broken off.
struct Patience: Sendable {
    /// How long.
    var limit: Duration

    /// Does something and gives its result, or `nil` where it takes longer than the limit: then it goes on by itself.
    ///
    /// - Throws: what `work` throws in time.
    func wait<Value: Sendable>(for work: @escaping @Sendable () async throws -> Value) async throws -> Value? {
        let answered = Mutex(false)
        let isFirst: @Sendable () -> Bool = {
            answered.withLock { answered in
                defer { answered = true }
                return !answered
            }
        }
        let limit = limit
        return try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value?, any Error>) in
            let timer = Task {
                try await Task.sleep(for: limit)
                if isFirst() { continuation.resume(returning: nil) }
            }
            Task {
                do {
                    let value = try await work()
                    timer.cancel()
                    if isFirst() { continuation.resume(returning: value) }
                } catch {
                    timer.cancel()
                    if isFirst() { continuation.resume(throwing: error) }
                }
            }
        }
    }
}
