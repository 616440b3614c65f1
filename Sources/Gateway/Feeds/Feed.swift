import Contracts

/// A feed the gateway takes: an adapter with the keys and settings that go with it.
struct Feed: Sendable {
    /// Its id, which is its adapter's: `in.trackchild`.
    var id: String
    /// What translates it, when ``current`` was asked.
    private(set) var adapter: any Adapter
    /// What that adapter says of itself.
    private(set) var description: AdapterDescription
    /// What translates it at any time.
    let slot: AdapterSlot
    /// Where the state of its subjects is kept.
    var subjectKeys: SubjectKeys
    /// The cipher of its originals.
    var cipher: SliceCipher
    /// Begins the fingerprint of a body.
    var fingerprint: BodyFingerprint
    /// Makes the marks of its erased subjects.
    var erasures: ErasureDigest
    /// What settings say of it.
    var settings: FeedSettings

    /// Where it is translated, if its adapter waits for another program.
    private let waitingThread: WaitingThread?

    /// The feed with the adapter of now: for one piece of work, through which adapter and description belong together.
    var current: Feed {
        var feed = self
        feed.adapter = slot.adapter
        feed.description = feed.adapter.description
        return feed
    }

    /// Whether it goes before others and is never paused.
    var isEmergencyClass: Bool { settings.isEmergencyClass ?? description.isEmergencyClass }

    init(adapter: any Adapter, keyring: Keyring, settings: FeedSettings) {
        description = adapter.description
        id = description.id
        subjectKeys = SubjectKeys(description)
        self.adapter = adapter
        slot = AdapterSlot(adapter)
        waitingThread = adapter.waits ? WaitingThread(name: "setu.adapter.\(description.id)") : nil
        fingerprint = keyring.fingerprint
        erasures = keyring.erasures
        cipher = keyring.sliceCipher(feed: description.id)
        self.settings = settings
    }

    /// Does what translates its slices, where that may wait for as long as it takes.
    func whereItMayWait<Result>(_ work: () async throws -> Result) async rethrows -> Result {
        try await withTaskExecutorPreference(waitingThread, operation: work)
    }
}
