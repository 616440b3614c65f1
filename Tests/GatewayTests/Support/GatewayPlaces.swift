/// Lets a few tests at a time run gateways, on threads of their own: hundreds at once, and those that compute or block on all
/// threads there are, would keep each other from answering in time.
actor GatewayPlaces {
    static let shared = GatewayPlaces(count: 6)

    /// Whether a place is taken already: a test that runs several gateways at once takes one.
    @TaskLocal private static var isTaken = false

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(count: Int) {
        free = count
    }

    /// Does something in a place, after those who asked before.
    nonisolated func take<Result: Sendable>(
        _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        if Self.isTaken { return try await body() }
        await enter()
        do {
            let result = try await Self.$isTaken.withValue(true) {
                try await withTaskExecutorPreference(GatewayThreads.shared, operation: body)
            }
            await leave()
            return result
        } catch {
            await leave()
            throw error
        }
    }

    private func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func leave() {
        guard waiting.isEmpty else { return waiting.removeFirst().resume() }
        free += 1
    }
}
