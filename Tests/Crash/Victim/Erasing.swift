import Gateway

/// Demands that subjects are erased, and waits until they are.
struct Erasing {
    /// The gateway.
    let gateway: Gateway
    /// The subjects, as events name them.
    let subjects: [String]

    /// Returns when all are gone.
    func run() async throws {
        let statement = try AuditStatement(name: "crash", credential: "test")
        for subject in subjects {
            while try await !isDone(subject, statement) { try await Task.sleep(for: .milliseconds(20)) }
        }
    }

    private func isDone(_ subject: String, _ statement: AuditStatement) async throws -> Bool {
        do {
            return try await gateway.erasures.request(subject, by: statement).finishedAt != nil
        } catch ErasureError.elsewhere {
            // The cluster has not given it the feed yet.
            return false
        }
    }
}
