/// A key of the compacted state that all gateways share (`cp.internal.<table>`): receipts, subjects, wrapped keys.
public struct StateKey: Sendable, Hashable {
    /// A table of state, by the last part of its topic's name.
    public struct Table: Sendable, Hashable, RawRepresentable {
        /// The name.
        public var rawValue: String

        /// Takes a name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Each subject's last sequence and content digest.
        public static let subjects = Table(rawValue: "subjects")
        /// Submissions and their accounts.
        public static let receipts = Table(rawValue: "receipts")
        /// The rejected rows of submissions.
        public static let rejections = Table(rawValue: "rejections")
        /// The data keys of slices and their dead letters, wrapped by their feed's key; destroying one erases them.
        public static let keys = Table(rawValue: "keys")
        /// How far spooled submissions have been appended to their raw topic.
        public static let spools = Table(rawValue: "spools")
        /// How far the partitions of raw topics were ever translated.
        public static let settled = Table(rawValue: "settled")
        /// The submissions that senders' idempotency keys named.
        public static let idempotency = Table(rawValue: "idempotency")
        /// Which dead letters were replayed, and in which submission.
        public static let replays = Table(rawValue: "replays")
        /// The end of each chain of the audit log.
        public static let auditChains = Table(rawValue: "audit-chains")
        /// The subjects that were erased, by a keyed digest.
        public static let erasures = Table(rawValue: "erasures")
        /// The submissions that bodies were delivered as, by a keyed digest of the body.
        public static let deliveries = Table(rawValue: "deliveries")
        /// The subjects of feeds' latest snapshots.
        public static let snapshots = Table(rawValue: "snapshots")
        /// What is known of feeds as a whole: their totals, what was reported of them, and whether they are paused.
        public static let feeds = Table(rawValue: "feeds")
        /// The keys that gateways of one cluster are writing just now, where no two may.
        public static let claims = Table(rawValue: "claims")
        /// What shows that all gateways of a cluster have the same master key.
        public static let seal = Table(rawValue: "seal")
        /// What is written only to see whether it can be.
        public static let probes = Table(rawValue: "probes")

        /// Every table there is.
        public static let all = [
            subjects, receipts, rejections, keys, spools, settled, idempotency, auditChains, erasures, deliveries,
            snapshots, feeds, replays, claims, seal, probes,
        ]

        /// Whether it is read after all others that are read with it.
        ///
        /// The tables of a cluster are read one after another, and another gateway may commit meanwhile. Whoever has read
        /// the others and then finds ``settled`` as it was has read no part of what another's translation wrote.
        public var isReadLast: Bool { self == .settled }
    }

    /// The table.
    public var table: Table
    /// The key in it.
    public var key: [UInt8]

    /// Makes a key.
    public init(_ table: Table, _ key: [UInt8]) {
        self.table = table
        self.key = key
    }
}
