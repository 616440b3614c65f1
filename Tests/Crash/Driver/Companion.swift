import ContractsTesting
import Foundation
import Synchronization

/// A second gateway on the same cluster: it takes a part of the feeds, is killed at any moment and started again, so that
/// feeds move in the middle of whatever the gateways do.
final class Companion: Sendable {
    private let arguments: [String]
    private let log: String
    private let generator: Mutex<SeededGenerator>
    private let life = Mutex<Task<Void, any Error>?>(nil)

    /// - Parameters:
    ///   - arguments: those of ``VictimCommand``.
    ///   - log: the file its standard error is appended to.
    ///   - seed: where its random numbers begin.
    init(arguments: [String], log: String, seed: UInt64) {
        self.arguments = arguments
        self.log = log
        generator = Mutex(SeededGenerator(seed: seed))
    }

    /// Starts it.
    func start() {
        life.withLock { $0 = Task { try await live() } }
    }

    /// Kills it for good, or until it is started again.
    ///
    /// - Throws: ``CrashFailure`` where it had ended by itself.
    func stop() async throws {
        let ended = life.withLock { life in
            defer { life = nil }
            return life
        }
        ended?.cancel()
        try await ended?.value
    }

    private func live() async throws {
        while !Task.isCancelled {
            let victim = try VictimProcess(arguments: arguments, log: log)
            // As long as it takes to be given a feed, and shorter.
            let lifetime = generator.withLock { Int.random(in: 300...6000, using: &$0) }
            try? await Task.sleep(for: .milliseconds(lifetime))
            victim.kill()
            let ending = await victim.ending()
            guard ending.isSignal, ending.code == SIGKILL else {
                throw CrashFailure("the second gateway ended by itself (\(ending.code)); its last words are in \(log)")
            }
        }
    }
}
