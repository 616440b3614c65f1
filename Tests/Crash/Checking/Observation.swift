import Contracts

/// What lies on a bus after everything has settled, as far as the reckoning asks.
struct Observation: Sendable {
    /// A message of a raw topic.
    struct Slice: Sendable {
        /// The feed.
        var feed: String
        /// The submission it is part of.
        var submission: String
        /// Which part.
        var index: Int
        /// How many records it holds.
        var records: Int
        /// The attempt of the ledger that its trace names.
        var attempt: Int
    }

    /// A record of a submission.
    struct Place: Hashable, Sendable {
        /// The submission.
        var submission: String
        /// Which record of it.
        var record: Int
    }

    /// An event in one view.
    struct Event: Sendable {
        /// The topic it is on.
        var topic: String
        /// `ce_id`.
        var id: String
        /// `ce_subject`.
        var subject: String
        /// `ce_sequence`.
        var sequence: String
        /// The record it was made of.
        var place: Place
    }

    /// Raw messages, each topic's in order.
    var slices: [Slice] = []
    /// Events, each topic's in order.
    var events: [Event] = []
    /// The records of dead letters.
    var letters: [Place] = []
    /// Receipts by submission.
    var receipts: [String: Receipt] = [:]
}
