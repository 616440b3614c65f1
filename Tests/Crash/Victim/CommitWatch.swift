import Dispatch
import Synchronization

/// Finds the moments before commits: of a translation, and of a small part of what retention deletes.
final class CommitWatch: Sendable {
    private let trigger: Trigger
    private let seesCommits: Bool
    private let isTranslating = Atomic(false)
    private let isTrimming = Atomic(false)

    /// - Parameters:
    ///   - trigger: told of the moments.
    ///   - seesCommits: whether the bus tells of its commits (``willCommit()``).
    init(trigger: Trigger, seesCommits: Bool) {
        self.trigger = trigger
        self.seesCommits = seesCommits
    }

    /// Says that a translation is about to be written and committed.
    func expectTranslation() {
        isTranslating.store(true, ordering: .sequentiallyConsistent)
        guess(.beforeCommit)
    }

    /// Says that messages are about to be deleted, in one commit after another.
    func beginTrimming() {
        isTrimming.store(true, ordering: .sequentiallyConsistent)
        guess(.midCompaction)
    }

    /// Says that they are deleted.
    func endTrimming() {
        isTrimming.store(false, ordering: .sequentiallyConsistent)
    }

    /// Says that everything is written and the commit comes next.
    func willCommit() {
        if isTranslating.exchange(false, ordering: .sequentiallyConsistent) { trigger.pass(.beforeCommit) }
        if isTrimming.load(ordering: .sequentiallyConsistent) { trigger.pass(.midCompaction) }
    }

    /// A cluster does not tell of its commits, which take some milliseconds: somewhere in them.
    private func guess(_ point: CrashPoint) {
        guard !seesCommits, trigger.awaits(point) else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + .microseconds(Int.random(in: 0...8000))) { [trigger] in
            trigger.pass(point)
        }
    }
}
