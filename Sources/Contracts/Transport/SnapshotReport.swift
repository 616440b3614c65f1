/// What comparing a snapshot with the one before it found.
///
/// A subject that is missing may have left the source, or its row could not be read this time (see the rejected records
/// of the receipt): it is reported, and nothing is published of it.
public struct SnapshotReport: Sendable, Equatable {
    /// The subjects of one event type that the snapshot before held and this one does not.
    public struct Missing: Sendable, Equatable {
        /// The event type, such as `missing-report/1`.
        public var type: String
        /// How many subjects.
        public var subjects: Int

        /// Makes one.
        public init(type: String, subjects: Int) {
            self.type = type
            self.subjects = subjects
        }
    }

    /// How far the comparison has come.
    public enum State: UInt8, Sendable, CaseIterable {
        /// It follows once every record has its fate.
        case waiting = 0
        /// It is the first there is, so there was nothing to compare it with.
        case first = 1
        /// It was compared.
        case compared = 2
        /// None of its records could be read, or the one before is no longer known.
        case notCompared = 3

        /// The name on receipts.
        public var name: String {
            switch self {
            case .waiting: "waiting"
            case .first: "first"
            case .compared: "compared"
            case .notCompared: "not-compared"
            }
        }
    }

    /// How far the comparison has come.
    public var state: State
    /// The submission it was compared with.
    public var previous: String?
    /// What is missing, by the name of the type; types of which nothing is missing are left out.
    public var missing: [Missing]

    /// Makes a report.
    public init(state: State = .waiting, previous: String? = nil, missing: [Missing] = []) {
        self.state = state
        self.previous = previous
        self.missing = missing
    }
}
