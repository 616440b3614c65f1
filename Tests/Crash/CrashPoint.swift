import ArgumentParser

/// A moment at which a gateway is killed.
enum CrashPoint: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// A body is half received, and a part of it lies in a spool.
    case spooling
    /// The spool is whole and on disk, and nothing of it is on the raw topic.
    case spooled
    /// Some transactions of a spool are on the raw topic, and some are not.
    case halfAppended = "half-appended"
    /// A submission is wholly on the raw topic, and its sender has no answer.
    case appendedUnanswered = "appended-unanswered"
    /// A batch of slices is translated, and the transaction that publishes it has begun.
    case midTranslation = "mid-translation"
    /// The transaction is written, and not committed.
    case beforeCommit = "before-commit"
    /// The transaction is committed, and the gateway does not know yet.
    case afterCommit = "after-commit"
    /// Some of the messages whose time is over are deleted, and some are not.
    case midCompaction = "mid-compaction"
    /// Retention has forgotten some data keys, and not yet the originals and dead letters they open; or a part of those.
    case midRetention = "mid-retention"
    /// The erasure of a subject is demanded, planned, or half carried out.
    case midErasure = "mid-erasure"
    /// Any moment, from the first instruction on; killed from outside.
    case anywhere

    /// How many passings a victim lets go by at most before it ends itself at this point.
    var latestPassing: Int {
        switch self {
        case .spooling, .spooled, .halfAppended: 2
        case .appendedUnanswered, .midCompaction: 8
        case .midTranslation, .beforeCommit, .afterCommit: 12
        case .midRetention: 6
        case .midErasure: 5
        case .anywhere: 1
        }
    }

    /// Whether a subject has to be erased.
    var needsErasure: Bool { self == .midErasure }

    /// Whether there has to be something to forget.
    var needsRetention: Bool { self == .midRetention }

    /// Whether only large deliveries come by.
    var needsLargeDeliveries: Bool {
        switch self {
        case .spooling, .spooled, .halfAppended: true
        default: false
        }
    }
}
