import ContractsTesting

/// Makes up one sender's deliveries: small ones, some that need a spool, and now and then one that was sent before.
struct DeliveryMaker {
    private static let shortSubjects = 40
    private static let longSubjects = 1500

    private let feed: CrashFeed
    private let sender: Int
    private let mark: String
    private var generator: SeededGenerator
    private var revisions: [String: Int] = [:]
    private var count = 0
    private var last: [SentRecord] = []

    /// Begins at a seed.
    ///
    /// - Parameters:
    ///   - feed: the feed it sends.
    ///   - sender: which sender it is.
    ///   - mark: letters that subjects of no other run begin with.
    ///   - seed: where its random numbers begin.
    init(feed: CrashFeed, sender: Int, mark: String, seed: UInt64) {
        self.feed = feed
        self.sender = sender
        self.mark = mark
        generator = SeededGenerator(seed: seed)
    }

    /// The next delivery.
    ///
    /// - Parameter wantsLarge: whether spools are wanted at present.
    /// - Returns: the delivery.
    mutating func next(wantsLarge: Bool) -> SentDelivery {
        count += 1
        if last.isEmpty || !chance(10) { last = records(wantsLarge: wantsLarge) }
        return SentDelivery(
            feed: feed.id,
            sender: sender,
            number: count,
            records: last,
            idempotencyKey: chance(40) ? "\(mark)-\(sender)-\(count)" : nil
        )
    }

    /// Whether something happens that does so in so many of a hundred cases.
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

    private mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

    private mutating func records(wantsLarge: Bool) -> [SentRecord] {
        if chance(wantsLarge ? 60 : 4) {
            // More than one slice; or more than one transaction.
            let isHuge = feed != .childline && chance(wantsLarge ? 50 : 20)
            return (0..<(isHuge ? Self.longSubjects : 250)).map { record(long: $0, changes: 5) }
        }
        // A subject is in a delivery once.
        let shorts = Set((0..<Int.random(in: 1...10, using: &generator)).map { _ in number(below: Self.shortSubjects) })
        let longs = chance(40) ? [number(below: 250)] : []
        // Somebody who is in one delivery, and may be erased.
        let lone =
            feed != .childline && chance(25)
            ? [record("\(SentRecord.loneName)\(count)", isLong: false, changes: 0)] : []
        let bad =
            lone.isEmpty && chance(40) ? [SentRecord(subject: "\(mark)-\(sender)-bad", revision: 1, isBad: true)] : []
        return
            (shorts.sorted().map { record("s\($0)", isLong: false, changes: 60) } + lone + bad
            + longs.map { record(long: $0, changes: 60) })
    }

    private mutating func record(long number: Int, changes percent: Int) -> SentRecord {
        record("l\(number)", isLong: true, changes: percent)
    }

    private mutating func record(_ name: String, isLong: Bool, changes percent: Int) -> SentRecord {
        let subject = "\(mark)-\(sender)-\(name)"
        var revision = revisions[subject, default: 1]
        if chance(percent) { revision += 1 }
        revisions[subject] = revision
        return SentRecord(subject: subject, revision: revision, isLong: isLong)
    }
}
