public import Contracts
import Formats

/// The dead letters of all feeds: listed without their content, opened on request, and taken up again.
public struct DeadLetterBox: Sendable {
    private static let mostBytes = 8 * 1024 * 1024

    private let ciphers: [String: SliceCipher]
    private let bus: any EventBus
    private let clock: WallClock

    /// Opens the dead letters of feeds.
    ///
    /// - Parameters:
    ///   - feeds: the feeds' ids.
    ///   - keyring: the keys of the data folder.
    ///   - bus: where the letters lie.
    ///   - clock: the time of day.
    public init(feeds: [String], keyring: Keyring, bus: any EventBus, clock: WallClock = .system) {
        ciphers = Dictionary(feeds.map { ($0, keyring.sliceCipher(feed: $0)) }, uniquingKeysWith: { first, _ in first })
        self.bus = bus
        self.clock = clock
    }

    /// The feeds that have dead letters, and how many offsets their topics span.
    ///
    /// - Throws: `BusError`.
    public func summary() async throws -> [(feed: String, letters: Int64)] {
        var summary: [(feed: String, letters: Int64)] = []
        for id in ciphers.keys.sorted() {
            let topic = Topic.deadLetter(feed: id)
            var letters: Int64 = 0
            for partition in 0..<(try await bus.partitionCount(topic)) {
                letters += Int64(try await bus.bounds(TopicPartition(topic, partition)).count)
            }
            if letters > 0 { summary.append((id, letters)) }
        }
        return summary
    }

    /// A page of a feed's dead letters, without their content.
    ///
    /// - Throws: `BusError`; ``SubmissionError`` where there is no such feed.
    public func letters(of feed: String, from offset: Int64, limit: Int) async throws -> [DeadLetter] {
        _ = try cipher(feed)
        return try await stored(feed, from: offset, limit: limit).map { try DeadLetter($0, feed: feed) }
    }

    /// A dead letter with its content decrypted, or `nil` if there is none at that offset.
    ///
    /// - Throws: `BusError`; `BinaryFormatError` where its key is lost; ``SubmissionError`` where there is no such feed.
    public func open(feed: String, offset: Int64) async throws -> (letter: DeadLetter, slice: Slice)? {
        let cipher = try cipher(feed)
        guard let stored = try await stored(feed, from: offset, limit: 1).first, stored.offset == offset else {
            return nil
        }
        let letter = try DeadLetter(stored, feed: feed)
        let keyPlace = StateKey.deadLetterKey(submission: letter.submission, slice: letter.slice)
        guard let wrapped = try await bus.state([keyPlace])[keyPlace], wrapped != OriginalReader.destroyedKey else {
            throw BinaryFormatError("the letter's data key was destroyed: its record was erased, or has expired")
        }
        let slice = try cipher.open(
            stored.message.value ?? [],
            as: .deadLetter,
            submission: letter.submission,
            slice: letter.slice,
            under: try cipher.key(unwrapping: wrapped)
        )
        return (letter, slice)
    }

    /// Which of some letters were replayed, by their offset, and in which submission.
    ///
    /// - Throws: `BusError`; `BinaryFormatError` where the state is not what a gateway wrote.
    public func replays(of letters: [DeadLetter]) async throws -> [Int64: DeadLetterReplay] {
        let keys = letters.map { DeadLetterReplay.key(feed: $0.feed, offset: $0.offset) }
        let state = try await bus.state(keys)
        var replays: [Int64: DeadLetterReplay] = [:]
        for (letter, key) in zip(letters, keys) {
            replays[letter.offset] = try state[key].map { try DeadLetterReplay(decoding: $0) }
        }
        return replays
    }

    /// The record of a dead letter as a document of its own: context, record, and what closes them.
    public static func document(_ slice: Slice) -> [UInt8] {
        slice.framed.context + slice.framed.body
    }

    /// Gives a dead letter's record to its adapter again, as a submission of one record.
    ///
    /// - Returns: the receipt of the new submission, or `nil` if there is no letter at that offset.
    /// - Throws: as ``open(feed:offset:)``.
    public func replay(feed: String, offset: Int64) async throws -> Receipt? {
        guard let (letter, slice) = try await open(feed: feed, offset: offset) else { return nil }
        let cipher = try cipher(feed)
        let head = SubmissionHead(
            feed: feed,
            submission: SubmissionID(receivedAt: clock.now()).text,
            receivedAt: slice.receivedAt
        )
        var again = slice
        again.submission = head.submission
        again.framed.index = 0
        again.framed.firstRecord = 0
        return try await RawAppender(bus: bus).append(
            head,
            try SealedSlice(sealing: again, with: cipher),
            origin: letter.origin,
            replayCount: letter.replayCount + 1
        )
    }

    private func cipher(_ feed: String) throws(SubmissionError) -> SliceCipher {
        if let cipher = ciphers[feed] { return cipher }
        throw SubmissionError(.unknownFeed, "one of the feeds this gateway has an adapter for")
    }

    private func stored(_ feed: String, from offset: Int64, limit: Int) async throws -> [StoredMessage] {
        // Letters have one partition: they are few, and their order is worth more.
        let partition = TopicPartition(.deadLetter(feed: feed))
        guard try await bus.partitionCount(partition.topic) > 0 else { return [] }
        return try await bus.read(partition, from: offset, maxMessages: limit, maxBytes: Self.mostBytes)
    }
}
