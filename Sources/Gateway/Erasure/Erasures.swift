import Contracts

/// Erases subjects on the operator's demand, and tells how far it is.
///
/// With the demand, in one transaction: the subject is marked by a keyed digest, so that no replay and no later delivery
/// publishes it again, its tombstones are published in every view, and its state is forgotten. What follows,
/// ``ErasureService`` does.
public struct Erasures: Sendable {
    let feeds: [String: Feed]
    let assemblers: [String: EventAssembler]
    let statuses: [String: FeedStatus]
    let bus: any EventBus
    let audit: AuditLog
    let clock: WallClock
    let wake: @Sendable () -> Void

    /// Demands that a subject is erased; once done, it stays so.
    ///
    /// The audit log says who demanded it, by the erasure's id and not the subject.
    ///
    /// - Parameters:
    ///   - subject: its text, as `ce_subject` has it: `urn:cpg:in:trackchild:missing:<token>`.
    ///   - statement: who demands it, and why.
    /// - Returns: how far it is.
    /// - Throws: ``ErasureError``; `BusError`.
    public func request(_ subject: String, by statement: AuditStatement) async throws -> ErasureReport {
        guard let place = place(of: subject) else { throw ErasureError.unknownSubject }
        let feed = place.feed
        if case .elsewhere = statuses[feed.id]?.condition { throw ErasureError.elsewhere(feed: feed.id) }
        let key = feed.erasures.key(feed: feed.id, subject: place.token)
        if let known = try await mark(key) { return ErasureReport(feed: feed.id, key: key, mark: known) }
        let mark = ErasureMark(
            requestedAt: clock.now(),
            work: ErasureMark.Work(subject: place.token)
        )
        do {
            try await begin(mark, at: key, place, statement)
        } catch let error as BusError where error.code == .revoked {
            throw ErasureError.elsewhere(feed: feed.id)
        }
        wake()
        return ErasureReport(feed: feed.id, key: key, mark: try await self.mark(key) ?? mark)
    }

    /// An erasure by its id, if there is one.
    ///
    /// - Throws: `BusError`.
    public func report(_ id: String) async throws -> ErasureReport? {
        for feed in feeds.values {
            let key = StateKey(.erasures, ErasureDigest.prefix(feed.id) + Array(id.utf8))
            if let mark = try await mark(key) { return ErasureReport(feed: feed.id, key: key, mark: mark) }
        }
        return nil
    }

    private struct Place {
        var feed: Feed
        var token: Token
        var types: [Int]
    }

    private func place(of subject: String) -> Place? {
        for feed in feeds.values {
            guard let found = assemblers[feed.id]?.parse(subject: subject) else { continue }
            return Place(feed: feed, token: found.token, types: found.types)
        }
        return nil
    }

    private func mark(_ key: StateKey) async throws -> ErasureMark? {
        try await bus.state([key])[key].map { try ErasureMark(decoding: $0) }
    }

    private func begin(
        _ mark: ErasureMark,
        at key: StateKey,
        _ place: Place,
        _ statement: AuditStatement
    ) async throws {
        let feed = place.feed
        let object = AuditObject(feed: feed.id, subject: ErasureReport(feed: feed.id, key: key, mark: mark).id)
        let flag = ErasureDigest.flag(feed: feed.id)
        let subjects = place.types.map { ($0, feed.subjectKeys.key(type: $0, subject: place.token)) }
        let present = Set(try await bus.topics())
        let assembler = assemblers[feed.id]
        try await bus.transact(owning: feed.id, reading: [key, audit.key] + subjects.map(\.1)) { state in
            guard state[key] == nil else { return BusTransaction() }
            var transaction = BusTransaction(state: [key: mark.encoded(), flag: [1]])
            var isKnown = false
            for (type, subject) in subjects {
                guard let bytes = state[subject] else { continue }
                isKnown = true
                let last = try SubjectState(decoding: bytes).sequence
                let tombstones = assembler?.tombstones(
                    type: type,
                    subject: place.token,
                    sequence: last == .max ? last : last + 1,
                    time: mark.requestedAt
                )
                transaction.messages += (tombstones ?? []).filter { present.contains($0.topic) }
                transaction.state.updateValue(nil, forKey: subject)
            }
            guard isKnown else { throw ErasureError.unknownSubject }
            try audit.append(.subjectErased, on: object, by: statement, to: &transaction, present: state)
            return transaction
        }
    }
}
