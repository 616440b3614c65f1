import Contracts

/// Compares a feed's snapshots, each with the one before it, and reports which subjects are missing.
///
/// Works for the one who translates the feed. What it does is written step by step, so it can be taken up anywhere.
struct SnapshotKeeper: Sendable {
    /// How many subjects are compared in one pass: some 50 MB.
    static let subjectsPerPass = 500_000
    /// How many missing subjects are listed; all are counted.
    static let mostListed = 10_000
    /// How many snapshots' lists of missing subjects are kept.
    private static let listsKept = 30
    private static let slicesPerStep = 64

    let feed: Feed
    let bus: any EventBus
    var subjectsPerPass = Self.subjectsPerPass

    /// Compares what waits to be compared, and tidies up.
    ///
    /// - Throws: `BusError`; ``BinaryFormatError`` where the state is not what a gateway wrote.
    func takeUp() async throws {
        let key = SnapshotLedger.key(feed: feed.id)
        while true {
            let ledger = try SnapshotLedger(decoding: try await bus.state([key])[key])
            if let next = ledger.pending.first {
                try await compare(next, with: ledger.latest)
            } else if let old = ledger.obsolete.first {
                try await forget(old)
            } else {
                return
            }
        }
    }

    private func compare(_ next: SnapshotLedger.Entry, with latest: SnapshotLedger.Entry?) async throws {
        var report = SnapshotReport(state: .notCompared)
        var missing = SnapshotSubjects()
        let isReadable = try await holdsSubjects(next)
        if isReadable {
            report.state = .first
            if let latest, let found = try await self.missing(from: next, before: latest) {
                report = SnapshotReport(state: .compared, previous: latest.submission, missing: found.counts)
                missing = found.listed
            } else if latest != nil {
                report.state = .notCompared
            }
        }
        try await settle(next, report, missing, isLatest: isReadable)
    }

    private func settle(
        _ next: SnapshotLedger.Entry,
        _ report: SnapshotReport,
        _ missing: SnapshotSubjects,
        isLatest: Bool
    ) async throws {
        let key = SnapshotLedger.key(feed: feed.id)
        let receiptKey = Receipt.key(submission: next.submission)
        let feed = feed.id
        try await bus.transact(owning: feed, reading: [key, receiptKey]) { present in
            var ledger = try SnapshotLedger(decoding: present[key])
            guard ledger.pending.first == next else { return BusTransaction() }
            var transaction = BusTransaction()
            ledger.pending.removeFirst()
            if isLatest {
                if let latest = ledger.latest { ledger.obsolete.append(latest) }
                ledger.latest = next
            } else {
                ledger.obsolete.append(next)
            }
            if !missing.tokens.isEmpty {
                let listKey = SnapshotLedger.missingKey(feed: feed, submission: next.submission)
                transaction.state[listKey] = missing.encoded()
                ledger.listed.append(next.submission)
            }
            while ledger.listed.count > Self.listsKept {
                let listKey = SnapshotLedger.missingKey(feed: feed, submission: ledger.listed.removeFirst())
                transaction.state[listKey] = .some(nil)
            }
            if var receipt = try present[receiptKey].map({ try ReceiptCodec.decodeReceipt($0) }) {
                receipt.snapshot = report
                transaction.state[receiptKey] = ReceiptCodec.encode(receipt)
            }
            transaction.state[key] = ledger.encoded()
            return transaction
        }
    }

    /// Removes the subjects of a snapshot that nothing is compared with any more.
    private func forget(_ old: SnapshotLedger.Entry) async throws {
        for first in stride(from: 0, to: old.slices, by: Self.slicesPerStep) {
            var transaction = BusTransaction()
            for key in keys(of: old, from: first) { transaction.state[key] = .some(nil) }
            let removal = transaction
            try await bus.transact(owning: feed.id, reading: []) { _ in removal }
        }
        let key = SnapshotLedger.key(feed: feed.id)
        try await bus.transact(owning: feed.id, reading: [key]) { present in
            var ledger = try SnapshotLedger(decoding: present[key])
            ledger.obsolete.removeAll { $0 == old }
            return BusTransaction(state: [key: ledger.encoded()])
        }
    }

    // MARK: Comparing

    /// The subjects that one snapshot holds and the next does not, or `nil` where not all of it is known any more.
    private func missing(
        from next: SnapshotLedger.Entry,
        before latest: SnapshotLedger.Entry
    ) async throws -> (counts: [SnapshotReport.Missing], listed: SnapshotSubjects)? {
        // Tokens are spread evenly, so a part of them by their remainder bounds what is in memory.
        let passes = UInt64(max(1, (latest.records + subjectsPerPass - 1) / subjectsPerPass))
        var counts: [String: Int] = [:]
        var listed = SnapshotSubjects()
        var room = Self.mostListed
        for pass in 0..<passes {
            var open: [String: Set<Token>] = [:]
            let isWhole = try await forEachSlice(of: latest) { type, tokens in
                open[type, default: []].formUnion(tokens.lazy.filter { $0.low % passes == pass })
            }
            let isNextWhole = try await forEachSlice(of: next) { type, tokens in
                for token in tokens where token.low % passes == pass { open[type]?.remove(token) }
            }
            guard isWhole, isNextWhole else { return nil }
            for (type, tokens) in open.sorted(by: { $0.key < $1.key }) where !tokens.isEmpty {
                counts[type, default: 0] += tokens.count
                let some = tokens.sorted { ($0.high, $0.low) < ($1.high, $1.low) }.prefix(room)
                room -= some.count
                if !some.isEmpty { listed.tokens[type, default: []] += some }
            }
        }
        let missing = counts.sorted { $0.key < $1.key }.map { SnapshotReport.Missing(type: $0.key, subjects: $0.value) }
        return (missing, listed)
    }

    private func holdsSubjects(_ entry: SnapshotLedger.Entry) async throws -> Bool {
        var isFilled = false
        let isWhole = try await forEachSlice(of: entry) { _, tokens in isFilled = isFilled || !tokens.isEmpty }
        return isWhole && isFilled
    }

    /// Reads the subjects of a snapshot slice by slice; `false` where some are missing.
    private func forEachSlice(
        of entry: SnapshotLedger.Entry,
        _ body: (String, [Token]) -> Void
    ) async throws -> Bool {
        for first in stride(from: 0, to: entry.slices, by: Self.slicesPerStep) {
            let keys = keys(of: entry, from: first)
            let state = try await bus.state(keys)
            for key in keys {
                guard let bytes = state[key] else { return false }
                for (type, tokens) in try SnapshotSubjects(decoding: bytes).tokens { body(type, tokens) }
            }
        }
        return true
    }

    private func keys(of entry: SnapshotLedger.Entry, from first: Int) -> [StateKey] {
        (first..<min(first + Self.slicesPerStep, entry.slices)).map {
            SnapshotLedger.subjectsKey(feed: feed.id, submission: entry.submission, slice: $0)
        }
    }
}
