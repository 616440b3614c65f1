public import Contracts

/// Follows the chains of the audit log from entry to entry, up to the ends that the shared state and the operator know.
///
/// An entry that was changed is not the one its follower, or the state, holds the keyed digest of; one that is gone,
/// or was put elsewhere, breaks the numbers. Only who has the master key can make entries that fit; against them
/// helps a head that was kept elsewhere.
public struct AuditVerification: Sendable {
    private static let entriesPerRead = 1000
    private static let bytesPerRead = 4 * 1024 * 1024

    private let digest: KeyedDigest
    private let bus: any EventBus

    /// Looks over the log of a bus.
    public init(keyring: Keyring, bus: any EventBus) {
        digest = keyring.audit
        self.bus = bus
    }

    /// Follows all chains to their ends, or to the first entry that does not fit.
    ///
    /// - Parameter kept: heads that were kept elsewhere; each has to be an entry of the log still.
    /// - Returns: what was found.
    /// - Throws: ``BusError``; ``BinaryFormatError`` where the state is not what a gateway wrote.
    public func run(kept: [AuditChainHead] = []) async throws -> AuditReport {
        // Known before the entries are read, and so in them.
        let known = try await heads()
        var walk = AuditWalk(known: known, kept: kept)
        do {
            try await follow(&walk)
            let written = try await heads()
            try walk.end(written: written)
        } catch let fault as AuditFault {
            return AuditReport(chains: walk.chains, fault: fault)
        }
        return AuditReport(chains: walk.chains, fault: nil)
    }

    private func follow(_ walk: inout AuditWalk) async throws {
        let partition = TopicPartition(.audit)
        guard try await bus.partitionCount(.audit) > 0 else { return }
        let end = try await bus.bounds(partition).upperBound
        var next: Int64 = 0
        while next < end {
            let page = try await bus.read(
                partition,
                from: next,
                maxMessages: Self.entriesPerRead,
                maxBytes: Self.bytesPerRead
            )
            guard let last = page.last else { return }
            for stored in page {
                let value = stored.message.value ?? []
                guard let entry = try? AuditEntry(decoding: value) else {
                    throw AuditFault(offset: stored.offset, reason: "cannot be read")
                }
                try walk.step(to: entry, digest: digest.token(value), offset: stored.offset)
            }
            next = last.offset + 1
        }
    }

    private func heads() async throws -> [String: AuditChainHead] {
        var heads: [String: AuditChainHead] = [:]
        for (key, value) in try await bus.state(of: .auditChains) {
            heads[String(decoding: key, as: UTF8.self)] = try AuditChainHead(decoding: value)
        }
        return heads
    }
}
