import Dispatch

/// Where calls that block for an answer of the cluster are made, so that no thread of the cooperative pool does.
enum BlockingCalls {
    private static let threads = DispatchQueue(label: "setu.kafka.calls", attributes: .concurrent)

    /// Makes a call on another thread.
    static func run<Value: Sendable>(_ call: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            threads.async { continuation.resume(with: Result(catching: call)) }
        }
    }
}
