import Contracts

/// What an operator sees of an erasure; nothing that names the subject.
public struct ErasureReport: Sendable, Equatable {
    /// Its id: the keyed digest the subject is remembered by.
    public var id: String
    /// The feed.
    public var feed: String
    /// When it was asked for, milliseconds since 1970-01-01 UTC.
    public var requestedAt: Int64
    /// When it was done; `nil` while it is under way.
    public var finishedAt: Int64?
    /// Originals that held records of the subject, and were made unreadable.
    public var slices: Int
    /// Records of others that were appended again.
    public var keptRecords: Int
    /// Messages of the raw topic still to be searched.
    public var messagesLeft: Int64
}

extension ErasureReport {
    init(feed: String, key: StateKey, mark: ErasureMark) {
        id = String(decoding: key.key.dropFirst(ErasureDigest.prefix(feed).count), as: UTF8.self)
        self.feed = feed
        requestedAt = mark.requestedAt
        finishedAt = mark.work == nil ? mark.finishedAt : nil
        slices = mark.slices
        keptRecords = mark.keptRecords
        messagesLeft = mark.work?.messagesLeft ?? 0
    }
}
