import Dispatch

/// Threads on which tests run gateways.
final class GatewayThreads: TaskExecutor {
    static let shared = GatewayThreads()

    private let queue = DispatchQueue(label: "setu.test.gateways", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
