import Contracts

/// A feed the gateway takes: an adapter with the keys and settings that go with it.
struct Feed: Sendable {
    /// Its id, which is its adapter's: `in.trackchild`.
    var id: String
    /// What translates it.
    var adapter: any Adapter
    /// What its adapter says of itself.
    var description: AdapterDescription
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

    /// Whether it goes before others and is never paused.
    var isEmergencyClass: Bool { settings.isEmergencyClass ?? description.isEmergencyClass }

    init(adapter: any Adapter, keyring: Keyring, settings: FeedSettings) {
        description = adapter.description
        id = description.id
        subjectKeys = SubjectKeys(description)
        self.adapter = adapter
        fingerprint = keyring.fingerprint
        erasures = keyring.erasures
        cipher = keyring.sliceCipher(feed: description.id)
        self.settings = settings
    }
}
