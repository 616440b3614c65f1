import Contracts

/// Compares what was sent with what lies on the bus.
///
/// The raw topic says what was accepted and in which order; from that follows what each record has to become: bad ones
/// a dead letter, the others events unless their subject was told the same before.
package struct Reckoning {
    private let content: Ledger.Content
    private let observation: Observation
    private var balance = Balance()
    /// The records of each submission on the raw topic, by their place in it.
    private var taken: [String: Taken] = [:]
    private var submissions: [String] = []
    private var fates: [Observation.Place: Fate] = [:]
    /// When a record was accepted, counted over all feeds.
    private var turns: [Observation.Place: Int] = [:]

    private struct Taken {
        var delivery: Int
        var slices = 0
        var records = 0
        var accounts = Receipt.Accounts()
    }

    private enum Fate {
        case published, rejected, unchanged
    }

    private init(_ content: Ledger.Content, _ observation: Observation) {
        self.content = content
        self.observation = observation
    }

    /// The balance of a data folder.
    package static func balance(of content: Ledger.Content, _ observation: Observation) -> Balance {
        var reckoning = Reckoning(content, observation)
        reckoning.reckon()
        return reckoning.balance
    }

    private mutating func reckon() {
        balance.sent = content.deliveries.reduce(0) { $0 + $1.records.count }
        for surprise in content.surprises { balance.problems.append("answered: \(surprise)") }
        followSlices()
        checkWholeness()
        checkAnswers()
        checkEvents()
        checkLetters()
        checkOrder()
        checkReceipts()
    }

    // MARK: What was accepted

    private mutating func followSlices() {
        var known: [String: [String: Int]] = [:]
        var furthest: [Int: Int] = [:]
        for slice in observation.slices {
            let delivery = content.attempts[slice.attempt].delivery
            let sent = content.deliveries[delivery]
            if taken[slice.submission] == nil { submissions.append(slice.submission) }
            var submission = taken[slice.submission] ?? Taken(delivery: delivery)
            guard slice.index == submission.slices else {
                let isAgain = slice.index < submission.slices
                if isAgain { balance.duplicated += slice.records } else { balance.lost += slice.records }
                balance.problems.append(
                    "submission \(slice.submission): slice \(slice.index) \(isAgain ? "twice" : "too early")"
                )
                continue
            }
            if sent.number < furthest[sent.sender, default: 0] {
                balance.outOfOrder += 1
                balance.problems.append("submission \(slice.submission): behind a later delivery of its sender")
            }
            furthest[sent.sender] = max(furthest[sent.sender, default: 0], sent.number)
            for _ in 0..<slice.records where submission.records < sent.records.count {
                let place = Observation.Place(submission: slice.submission, record: submission.records)
                let fate = Self.fate(of: sent.records[submission.records], &known[slice.feed, default: [:]])
                fates[place] = fate
                turns[place] = turns.count
                switch fate {
                case .published: submission.accounts.published += 1
                case .rejected: submission.accounts.rejected += 1
                case .unchanged: submission.accounts.unchanged += 1
                }
                submission.records += 1
            }
            submission.slices += 1
            taken[slice.submission] = submission
        }
    }

    private static func fate(of record: SentRecord, _ known: inout [String: Int]) -> Fate {
        if record.isBad { return .rejected }
        if known[record.subject] == record.revision { return .unchanged }
        known[record.subject] = record.revision
        return .published
    }

    /// Every submission is there with all its records, answered or not, and each idempotency key once.
    private mutating func checkWholeness() {
        var ofKey: [Int: String] = [:]
        for id in submissions {
            guard let submission = taken[id] else { continue }
            let sent = content.deliveries[submission.delivery]
            if submission.records < sent.records.count {
                balance.lost += sent.records.count - submission.records
                balance.problems.append("submission \(id): \(submission.records) of \(sent.records.count) records")
            }
            guard sent.idempotencyKey != nil else { continue }
            if let other = ofKey.updateValue(id, forKey: submission.delivery) {
                balance.duplicated += submission.records
                balance.problems.append("submissions \(other) and \(id) have one idempotency key")
            }
        }
    }

    private mutating func checkAnswers() {
        var answered: Set<Int> = []
        for attempt in content.attempts {
            guard case .answered(let id) = attempt.outcome else { continue }
            answered.insert(attempt.delivery)
            let count = content.deliveries[attempt.delivery].records.count
            if taken[id]?.delivery != attempt.delivery {
                balance.lost += count
                balance.problems.append("submission \(id): answered, and not on the raw topic")
            }
        }
        balance.answered = answered.reduce(0) { $0 + content.deliveries[$1].records.count }
    }

    // MARK: What became of it

    private mutating func checkEvents() {
        var ids: [String: Set<String>] = [:]
        var found: [Observation.Place: Int] = [:]
        for event in observation.events {
            if !ids[event.topic, default: []].insert(event.id).inserted {
                balance.duplicated += 1
                balance.problems.append("event \(event.id): twice on \(event.topic)")
            }
            if event.isInOpenView { found[event.place, default: 0] += 1 }
        }
        for (place, fate) in fates {
            let count = found.removeValue(forKey: place) ?? 0
            let expected = fate == .published ? eventsPerRecord(of: place) : 0
            if fate == .published { balance.published += 1 }
            if count < expected {
                balance.lost += 1
                balance.problems.append("\(place): \(count) of \(expected) events")
            } else if count > expected {
                balance.duplicated += 1
                balance.problems.append("\(place): \(count) events, not \(expected)")
            }
        }
        for place in found.keys {
            balance.duplicated += 1
            balance.problems.append("\(place): events of a record that was never accepted")
        }
        checkViews(ids)
    }

    /// Whatever is in a view is in the one that holds everything but secrets, and the other way round.
    private mutating func checkViews(_ ids: [String: Set<String>]) {
        for (topic, open) in ids where Self.isOpen(topic) {
            let restricted = ids["cp.restricted." + topic.dropFirst(3), default: []]
            let missing = open.symmetricDifference(restricted).count
            guard missing > 0 else { continue }
            balance.lost += missing
            balance.problems.append("\(topic): \(missing) events are not in both of its views")
        }
    }

    private mutating func checkLetters() {
        var found: [Observation.Place: Int] = [:]
        for place in observation.letters { found[place, default: 0] += 1 }
        for (place, fate) in fates {
            let count = found.removeValue(forKey: place) ?? 0
            if fate == .rejected {
                balance.rejected += 1
                if count == 0 {
                    balance.lost += 1
                    balance.problems.append("\(place): no dead letter")
                }
            } else if fate == .unchanged {
                balance.unchanged += 1
            }
            if count > (fate == .rejected ? 1 : 0) {
                balance.duplicated += 1
                balance.problems.append("\(place): \(count) dead letters")
            }
        }
        for place in found.keys {
            balance.duplicated += 1
            balance.problems.append("\(place): a dead letter of a record that was never accepted")
        }
    }

    /// A subject's events rise in sequence, and stand in the order their records were accepted in.
    private mutating func checkOrder() {
        var last: [String: (sequence: String, turn: Int)] = [:]
        for event in observation.events {
            guard let turn = turns[event.place] else { continue }
            let key = "\(event.topic) \(event.subject)"
            if let former = last[key], former.sequence >= event.sequence || former.turn > turn {
                balance.outOfOrder += 1
                balance.problems.append("event \(event.id): out of order on \(event.topic)")
            }
            last[key] = (event.sequence, turn)
        }
    }

    private mutating func checkReceipts() {
        for id in submissions {
            guard let submission = taken[id] else { continue }
            let receipt = observation.receipts[id]
            var expected = submission.accounts
            expected.framed = content.deliveries[submission.delivery].records.count
            if receipt?.accounts != expected || receipt?.state != .done {
                balance.misaccounted += 1
                let said = receipt.map { "\($0.state.rawValue) \($0.accounts)" } ?? "missing"
                balance.problems.append("receipt \(id): \(said), not \(expected)")
            }
        }
    }

    private func eventsPerRecord(of place: Observation.Place) -> Int {
        guard let submission = taken[place.submission] else { return 0 }
        return CrashFeed(rawValue: content.deliveries[submission.delivery].feed)?.eventsPerRecord ?? 0
    }

    fileprivate static func isOpen(_ topic: String) -> Bool {
        !topic.hasPrefix("cp.restricted.") && !topic.hasPrefix("cp.secret.")
    }
}

extension Observation.Event {
    /// Whether it is on the topic that has every event once, but for alerts, which repeat it.
    var isInOpenView: Bool { Reckoning.isOpen(topic) && topic != "cp.alert.v1" }
}

extension Observation.Place: CustomStringConvertible {
    package var description: String { "record \(record) of \(submission)" }
}
