import Formats

/// One place where an adapter gives something else than a fixture expects.
struct ExpectedDifference {
    /// What differs.
    enum Subject: Hashable {
        /// A canonical field, dotted, from `data`; elements of a list that has a key by it: `child.relatedPersons[father].names`.
        case field(String)
        /// Who the event is about.
        case identity
        /// The source's own version of the record.
        case version
        /// How soon somebody must act.
        case urgency
        /// A key of the table that stands in every event, such as `jurisdiction`.
        case key(String)
        /// An event that is expected and does not come.
        case missing
        /// An event that comes and is not expected.
        case extra
        /// A rejection that comes and is not expected, for a code.
        case rejected(String)
        /// A rejection that is expected and does not come, for a code.
        case notRejected(String)
    }

    /// The fixture's name.
    var fixture: String
    /// The record's number in the fixture, where one is to blame.
    var record: Int?
    /// The event type, `missing-report/1`; `nil` of a rejection.
    var type: String?
    /// What differs.
    var subject: Subject
    /// The canonical field that a rejection names.
    var canonical: String?
    /// Whether nothing at all is expected of the record.
    var isQuiet = false
    /// What is expected there.
    var expected: JSONValue?
    /// What is there.
    var got: JSONValue?
    /// The event's `data` as it comes, to tell which emit it is of.
    var data: JSONValue?
    /// The line of `events.ndjson` that expects it, counted from 1.
    var line: Int?
}
