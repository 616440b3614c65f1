import Contracts

/// A walk along the chains of the audit log, entry by entry in the order of the topic.
struct AuditWalk {
    private struct Step {
        var head: AuditChainHead
        var offset: Int64
    }

    /// The ends of the chains by the state, before the walk began.
    private let known: [String: AuditChainHead]
    /// What was kept elsewhere and was not met yet.
    private var kept: Set<AuditChainHead>
    private var steps: [String: Step] = [:]

    /// Begins before the first entry.
    init(known: [String: AuditChainHead], kept: [AuditChainHead]) {
        self.known = known
        self.kept = Set(kept)
    }

    /// The chains as far as they fit, by name.
    var chains: [AuditReport.Chain] {
        steps.map { AuditReport.Chain(name: $0.key, head: $0.value.head) }.sorted { $0.name < $1.name }
    }

    /// Goes on to the next entry on the topic.
    ///
    /// - Throws: ``AuditFault`` where it does not fit.
    mutating func step(to entry: AuditEntry, digest: Token, offset: Int64) throws(AuditFault) {
        let chain = entry.chain
        let last = steps[chain]
        let head = last?.head ?? AuditChainHead()
        guard entry.sequence == head.sequence + 1 else {
            throw AuditFault(
                chain: chain,
                sequence: entry.sequence,
                offset: offset,
                reason: "stands where entry \(head.sequence + 1) is to stand"
            )
        }
        guard entry.previous == head.digest.text else {
            guard let last else {
                throw AuditFault(chain: chain, sequence: 1, offset: offset, reason: "names an entry before the first")
            }
            throw AuditFault(
                chain: chain,
                sequence: last.head.sequence,
                offset: last.offset,
                reason: "is not the one that entry \(entry.sequence) was chained to"
            )
        }
        let now = AuditChainHead(sequence: entry.sequence, digest: digest)
        try check(now, against: known[chain], chain: chain, offset: offset)
        steps[chain] = Step(head: now, offset: offset)
        kept.remove(now)
    }

    /// Ends behind the last entry.
    ///
    /// - Parameter written: the ends of the chains by the state now.
    /// - Throws: ``AuditFault`` where an entry that is known is missing, or one is there that no gateway wrote.
    func end(written: [String: AuditChainHead]) throws(AuditFault) {
        for (chain, head) in known.sorted(by: { $0.key < $1.key }) {
            let last = steps[chain]?.head.sequence ?? 0
            guard last >= head.sequence else {
                throw AuditFault(
                    chain: chain,
                    sequence: last + 1,
                    reason: "is gone, with all after it to \(head.sequence)"
                )
            }
        }
        for (chain, step) in steps.sorted(by: { $0.key < $1.key }) {
            let sequence = written[chain]?.sequence ?? 0
            guard step.head.sequence <= sequence else {
                throw AuditFault(
                    chain: chain,
                    sequence: sequence + 1,
                    offset: step.head.sequence == sequence + 1 ? step.offset : nil,
                    reason: "was written by no gateway"
                )
            }
        }
        if let missing = kept.min(by: { $0.sequence < $1.sequence }) {
            throw AuditFault(sequence: missing.sequence, reason: "is not the one of the head \(missing), in any chain")
        }
    }

    private func check(
        _ now: AuditChainHead,
        against known: AuditChainHead?,
        chain: String,
        offset: Int64
    ) throws(AuditFault) {
        guard let known, known.sequence == now.sequence, known.digest != now.digest else { return }
        throw AuditFault(
            chain: chain,
            sequence: now.sequence,
            offset: offset,
            reason: "is not the one that was written last"
        )
    }
}
