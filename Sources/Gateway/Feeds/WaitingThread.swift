import Dispatch

/// A thread for work that waits for another program, so that none of the few threads all tasks share is held.
final class WaitingThread: TaskExecutor {
    private let queue: DispatchQueue

    /// Makes a thread, named as debuggers show it.
    init(name: String) {
        queue = DispatchQueue(label: name)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async {
            job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }
}
