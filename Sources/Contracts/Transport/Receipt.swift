/// What a sender is told of a submission: that it is safe, and what became of its records.
public struct Receipt: Sendable, Equatable {
    /// How far a submission has come.
    public enum State: String, Sendable, CaseIterable {
        /// Safe, and not yet begun.
        case received
        /// Some of its slices are translated.
        case translating
        /// Every record has its fate.
        case done
    }

    /// The submission's id.
    public var submission: String
    /// The feed it came for.
    public var feed: String
    /// When it was received, milliseconds since 1970-01-01 UTC.
    public var receivedAt: Int64
    /// How many slices it has.
    public var slices: Int
    /// How many of them are translated.
    public var translatedSlices: Int
    /// The fates of its records.
    public var accounts: Accounts
    /// An earlier submission of the feed with the very same body, if one is remembered.
    public var sameAs: String?
    /// What is known of it as a snapshot; `nil` where its feed sends changes.
    public var snapshot: SnapshotReport?

    /// Makes a receipt.
    public init(
        submission: String,
        feed: String,
        receivedAt: Int64,
        slices: Int,
        translatedSlices: Int = 0,
        accounts: Accounts,
        sameAs: String? = nil,
        snapshot: SnapshotReport? = nil
    ) {
        self.submission = submission
        self.feed = feed
        self.receivedAt = receivedAt
        self.slices = slices
        self.translatedSlices = translatedSlices
        self.accounts = accounts
        self.sameAs = sameAs
        self.snapshot = snapshot
    }

    /// How far it has come.
    public var state: State {
        if translatedSlices >= slices { return .done }
        return translatedSlices == 0 ? .received : .translating
    }

    /// Whether its numbers can be: no slice and no record more than it has, and a fate for each when it is done.
    public var addsUp: Bool {
        let fates = [accounts.published, accounts.partial, accounts.rejected, accounts.nonEvent, accounts.unchanged]
        return fates.allSatisfy { $0 >= 0 } && translatedSlices >= 0 && translatedSlices <= slices
            && (state == .done ? accounts.settled == accounts.framed : accounts.settled <= accounts.framed)
    }
}
