package import Contracts

/// What lies on a bus after everything has settled, as far as the reckoning asks.
package struct Observation: Sendable {
    /// A message of a raw topic.
    package struct Slice: Sendable {
        /// The feed.
        package var feed: String
        /// The submission it is part of.
        package var submission: String
        /// Which part.
        package var index: Int
        /// How many records it holds.
        package var records: Int
        /// The attempt of the ledger that its trace names.
        package var attempt: Int

        /// Makes one.
        package init(feed: String, submission: String, index: Int, records: Int, attempt: Int) {
            self.feed = feed
            self.submission = submission
            self.index = index
            self.records = records
            self.attempt = attempt
        }
    }

    /// A record of a submission.
    package struct Place: Hashable, Sendable {
        /// The submission.
        package var submission: String
        /// Which record of it.
        package var record: Int

        /// Makes one.
        package init(submission: String, record: Int) {
            self.submission = submission
            self.record = record
        }
    }

    /// An event in one view.
    package struct Event: Sendable {
        /// The topic it is on.
        package var topic: String
        /// `ce_id`.
        package var id: String
        /// `ce_subject`.
        package var subject: String
        /// `ce_sequence`.
        package var sequence: String
        /// The record it was made of.
        package var place: Place

        /// Makes one.
        package init(topic: String, id: String, subject: String, sequence: String, place: Place) {
            self.topic = topic
            self.id = id
            self.subject = subject
            self.sequence = sequence
            self.place = place
        }
    }

    /// Raw messages, each topic's in order.
    package var slices: [Slice] = []
    /// Events, each topic's in order.
    package var events: [Event] = []
    /// The records of dead letters.
    package var letters: [Place] = []
    /// Receipts by submission.
    package var receipts: [String: Receipt] = [:]

    /// Nothing yet.
    package init() {}
}
