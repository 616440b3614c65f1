public import Contracts
import Formats

/// The dead letters of all feeds: listed without their content, and opened on request.
public struct DeadLetterBox: Sendable {
    private static let mostBytes = 8 * 1024 * 1024

    private let ciphers: [String: SliceCipher]
    private let bus: any EventBus

    /// Opens the dead letters of feeds.
    ///
    /// - Parameters:
    ///   - feeds: the feeds' ids.
    ///   - keyring: the keys of the data folder.
    ///   - bus: where the letters lie.
    public init(feeds: [String], keyring: Keyring, bus: any EventBus) {
        ciphers = Dictionary(feeds.map { ($0, keyring.sliceCipher(feed: $0)) }, uniquingKeysWith: { first, _ in first })
        self.bus = bus
    }

    /// The feeds that have dead letters, and how many offsets these span: as many as there are letters or, on a cluster,
    /// which keeps marks of transactions among them, more.
    ///
    /// - Throws: `BusError`.
    public func summary() async throws -> [(feed: String, letters: Int64)] {
        var summary: [(feed: String, letters: Int64)] = []
        for id in ciphers.keys.sorted() {
            let topic = Topic.deadLetter(feed: id)
            var letters: Int64 = 0
            for number in 0..<(try await bus.partitionCount(topic)) {
                let partition = TopicPartition(topic, number)
                let bounds = try await bus.bounds(partition)
                if try await bus.hasMessages(partition, in: bounds) { letters += Int64(bounds.count) }
            }
            if letters > 0 { summary.append((id, letters)) }
        }
        return summary
    }

    /// The offset that a feed's next dead letter gets.
    ///
    /// - Throws: `BusError`.
    func end(of feed: String) async throws -> Int64 {
        try await bus.bounds(TopicPartition(.deadLetter(feed: feed))).upperBound
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
        guard let wrapped = try await wrappedKey(of: letter) else {
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

    /// Whether a letter's data key is there: its record was not erased, and has not expired.
    ///
    /// - Throws: `BusError`.
    func holdsKey(of letter: DeadLetter) async throws -> Bool {
        try await wrappedKey(of: letter) != nil
    }

    private func wrappedKey(of letter: DeadLetter) async throws -> [UInt8]? {
        let place = StateKey.deadLetterKey(submission: letter.submission, slice: letter.slice)
        let wrapped = try await bus.state([place])[place]
        return wrapped == OriginalReader.destroyedKey ? nil : wrapped
    }

    /// Which of some letters were replayed, by their offset, and in which submission.
    ///
    /// - Throws: `BusError`; `BinaryFormatError` where the state is not what a gateway wrote.
    public func replays(of letters: [DeadLetter]) async throws -> [Int64: DeadLetterReplay] {
        let keys = letters.map { DeadLetterReplay.key(of: $0.id) }
        let state = try await bus.state(keys)
        var replays: [Int64: DeadLetterReplay] = [:]
        for (letter, key) in zip(letters, keys) {
            replays[letter.offset] = try state[key].map { try DeadLetterReplay(decoding: $0) }
        }
        guard !replays.isEmpty else { return [:] }
        let accounts = try await bus.state(replays.values.map(\.accountKey))
        for (offset, replay) in replays {
            let account = try accounts[replay.accountKey].map { try ReceiptCodec.decodeSliceAccount($0) }
            replays[offset]?.fate = account?.accounts.onlyFate
        }
        return replays
    }

    /// The record of a dead letter as a document of its own: context, record, and what closes them.
    public static func document(_ slice: Slice) -> [UInt8] {
        slice.framed.context + slice.framed.body
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

extension Receipt.Accounts {
    /// The fate of a slice's only record.
    fileprivate var onlyFate: String? {
        if published > 0 { return "published" }
        if partial > 0 { return "partial" }
        if rejected > 0 { return "rejected" }
        if nonEvent > 0 { return "nonEvent" }
        return unchanged > 0 ? "unchanged" : nil
    }
}
