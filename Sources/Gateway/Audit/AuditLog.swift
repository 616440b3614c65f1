public import Contracts
import Formats

/// What operators did that somebody has to answer for: written once, never changed, never taken away.
///
/// Lies on the topic `cp.internal.audit`, one partition, not compacted, kept for ever. Several gateways of one cluster
/// write at once, so each has a chain of its own in it.
public struct AuditLog: Sendable {
    /// The name of the file in the data folder that names its chain; never copied into another.
    public static let chainFileName = "audit.chain"

    private static let mostBytes = 4 * 1024 * 1024

    private let chain: String
    private let digest: KeyedDigest
    private let bus: any EventBus
    private let clock: WallClock

    /// Opens the log, naming the data folder's chain at the first time.
    ///
    /// - Throws: ``PrivateFileError``.
    public init(
        dataFolder: String,
        keyring: Keyring,
        bus: any EventBus,
        clock: WallClock = .system
    ) throws(PrivateFileError) {
        let file = PrivateFile(path: dataFolder + "/" + Self.chainFileName)
        let text = try file.contents { (0..<8).map { _ in UInt8.random(in: 0 ... .max) }.hexadecimal + "\n" }
        guard let bytes = [UInt8](hexadecimal: text), bytes.count == 8 else {
            throw PrivateFileError("\(file.path) does not hold a name of 16 hexadecimal digits")
        }
        chain = bytes.hexadecimal
        digest = keyring.audit
        self.bus = bus
        self.clock = clock
    }

    /// The state an entry depends on: whoever appends one in a transaction of their own reads it in that transaction.
    public var key: StateKey { StateKey(.auditChains, Array(chain.utf8)) }

    /// Writes a deed, durably; what is shown or done is to be so only after.
    ///
    /// - Throws: `BusError`; `BinaryFormatError` where the state is not what a gateway wrote.
    public func record(
        _ action: AuditAction,
        on object: AuditObject,
        by statement: AuditStatement
    ) async throws {
        let key = key
        try await bus.transact(reading: [key]) { present in
            var transaction = BusTransaction()
            try append(action, on: object, by: statement, to: &transaction, present: present)
            return transaction
        }
    }

    /// Adds a deed to a transaction that does it, so that neither is without the other.
    ///
    /// - Parameters:
    ///   - action: what is done.
    ///   - object: to what.
    ///   - statement: by whom, and why.
    ///   - transaction: what it is added to; entries added before it count.
    ///   - present: the present state, with that of ``key``.
    /// - Returns: the entry.
    /// - Throws: `BinaryFormatError` where the state is not what a gateway wrote.
    @discardableResult
    public func append(
        _ action: AuditAction,
        on object: AuditObject,
        by statement: AuditStatement,
        to transaction: inout BusTransaction,
        present: [StateKey: [UInt8]]
    ) throws -> AuditEntry {
        let head = try AuditChainHead(decoding: (transaction.state[key] ?? nil) ?? present[key])
        let entry = AuditEntry(
            chain: chain,
            sequence: head.sequence + 1,
            at: clock.now(),
            action: action,
            statement: statement,
            object: object,
            previous: head.digest.text
        )
        let value = entry.json.bytes
        let message = Message(topic: .audit, key: Array(chain.utf8), value: value, timestamp: entry.at)
        transaction.messages.append(message)
        transaction.state[key] = AuditChainHead(sequence: entry.sequence, digest: digest.token(value)).encoded()
        return entry
    }

    /// A page of the log, in the order written, each entry with its offset.
    ///
    /// - Throws: `BusError`; `BinaryFormatError` where something else lies on the topic.
    public func entries(from offset: Int64, limit: Int) async throws -> [(offset: Int64, entry: AuditEntry)] {
        let partition = TopicPartition(.audit)
        guard try await bus.partitionCount(.audit) > 0 else { return [] }
        return try await bus.read(partition, from: offset, maxMessages: limit, maxBytes: Self.mostBytes).map {
            ($0.offset, try AuditEntry(decoding: $0.message.value ?? []))
        }
    }
}

extension Topic {
    /// The audit log.
    public static let audit = Topic(rawValue: "cp.internal.audit")
}
