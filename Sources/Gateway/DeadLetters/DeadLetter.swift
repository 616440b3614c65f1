public import Contracts

/// A record that was refused, in whole or in part: where it stands, why, and what a person can do.
public struct DeadLetter: Sendable, Equatable {
    /// How many times in a row the same adapter may refuse a letter.
    static let mostFruitlessReplays = 3

    /// The feed it came by.
    public var feed: String
    /// Its partition and offset on the dead-letter topic.
    public var partition: Int32
    /// Its offset there.
    public var offset: Int64
    /// The submission it is of.
    public var submission: String
    /// The slice of the submission.
    public var slice: Int
    /// The record in the submission, counted from 0.
    public var record: Int
    /// The line of the original it begins on, counted from 1.
    public var line: Int
    /// The byte of the original it begins at, counted from 0.
    public var byteOffset: Int
    /// When its submission was received, milliseconds since 1970-01-01 UTC.
    public var receivedAt: Int64
    /// Why; never a value.
    public var rejections: [Rejection]
    /// The ids of the events that were published of it all the same.
    public var events: [String]
    /// The version of the adapter that refused it.
    public var adapterVersion: String
    /// The fingerprint of that adapter.
    public var adapterFingerprint: String
    /// How many times it was taken up again before.
    public var replayCount: Int
    /// The letter that it was before it was replayed, if it was.
    public var replayOf: DeadLetterID?
    /// How many times in a row the same adapter has refused it again.
    public var fruitlessReplays: Int
    /// Where its record was received first.
    var origin: RecordPlace?

    /// Reads the headers of a message of a dead-letter topic.
    ///
    /// - Throws: ``BinaryFormatError`` where it is not one.
    init(_ stored: StoredMessage, feed: String) throws(BinaryFormatError) {
        let headers = stored.message.headers
        func number(_ name: String) -> Int? { headers.text(name).flatMap { Int($0) } }
        guard let submission = headers.text(DeadLetterHeader.submission), let slice = number(DeadLetterHeader.slice),
            let record = number(DeadLetterHeader.record)
        else { throw BinaryFormatError("not a dead letter") }
        self.feed = feed
        partition = stored.partition
        offset = stored.offset
        self.submission = submission
        self.slice = slice
        self.record = record
        line = number(DeadLetterHeader.row) ?? 0
        byteOffset = number(DeadLetterHeader.byteOffset) ?? 0
        receivedAt = Int64(number(DeadLetterHeader.receivedAt) ?? 0)
        let list = headers.first { $0.name == DeadLetterHeader.rejections }?.value ?? []
        rejections = RejectionList.decode(list)
        origin = headers.text(DeadLetterHeader.origin).flatMap { RecordPlace(text: $0) }
        events = headers.text(DeadLetterHeader.events)?.split(separator: ",").map(String.init) ?? []
        adapterVersion = headers.text(DeadLetterHeader.adapterVersion) ?? "?"
        adapterFingerprint = headers.text(DeadLetterHeader.adapterFingerprint) ?? "?"
        replayCount = number(DeadLetterHeader.replayCount) ?? 0
        replayOf = headers.text(DeadLetterHeader.replayOf).flatMap { DeadLetterID($0) }
        fruitlessReplays = number(DeadLetterHeader.fruitlessReplays) ?? 0
    }

    /// Its id.
    public var id: DeadLetterID { DeadLetterID(feed: feed, offset: offset) }

    /// The version and fingerprint of the adapter that refused it, for a person.
    public var adapter: String { "\(adapterVersion) (\(adapterFingerprint))" }

    /// What happened, in words for the person who mends it.
    public var explanation: String {
        var lines = [
            "Record \(record + 1) of submission \(submission) (feed \(feed)), line \(line), byte \(byteOffset), was "
                + (events.isEmpty ? "refused" : "published in part") + " by adapter version \(adapter)."
        ]
        for rejection in rejections {
            let source = rejection.sourceField.map { "the field \($0)" } ?? "the record"
            let target = rejection.canonicalField.map { " for \($0)" } ?? ""
            lines.append("\(rejection.code): \(source) should have been \(rejection.expectation)\(target).")
        }
        if !events.isEmpty { lines.append("Published of it: \(events.joined(separator: ", ")).") }
        lines.append("Mend the record at its source and send it again, or mend the adapter and replay this letter.")
        return lines.joined(separator: "\n")
    }
}
