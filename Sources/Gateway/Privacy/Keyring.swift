public import Contracts
import Crypto

/// Every key the gateway uses, each derived from the master key for its one purpose.
public struct Keyring: Sendable {
    private let master: MasterKey

    /// Encrypts values on restricted and secret topics of the embedded bus, where they lie.
    public let sealer: any ValueSealer
    /// What translations derive tokens and digests with.
    public let translation: TranslationKeys

    /// Derives the keys.
    public init(master: MasterKey) {
        self.master = master
        sealer = AESValueSealer(master: master)
        translation = TranslationKeys(secret: master.key(for: "translation").withUnsafeBytes { Array($0) })
    }

    /// Derives the keys of a data folder, making it and its master key at the first start.
    ///
    /// - Throws: ``PrivateFileError``.
    public init(dataFolder: String) throws(PrivateFileError) {
        do {
            try DurableFolder(path: dataFolder).create()
        } catch {
            throw PrivateFileError(error.description)
        }
        self.init(master: try MasterKey.load(dataFolder: dataFolder))
    }

    /// What chains the entries of the audit log.
    var audit: KeyedDigest { KeyedDigest(key: master.key(for: "audit").withUnsafeBytes { Array($0) }) }

    /// Begins the fingerprint of a body.
    var fingerprint: BodyFingerprint { BodyFingerprint(key: master.key(for: "fingerprints")) }

    /// Makes the marks of erased subjects.
    var erasures: ErasureDigest { ErasureDigest(key: master.key(for: "erasures")) }

    /// The cipher of a feed's originals: raw topic, spool and dead letters.
    package func sliceCipher(feed: String) -> SliceCipher {
        SliceCipher(feed: feed, wrappingKey: master.key(for: "feed/\(feed)"))
    }
}
