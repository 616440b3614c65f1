/// What an operator sees of one feed.
public struct FeedSummary: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// Its name for people.
    public var title: String
    /// The version of its adapter.
    public var version: String
    /// The fingerprint of its adapter.
    public var fingerprint: String
    /// Why the adapter's folder, which changed, is not what is used; `nil`: it is.
    public var adapterRefused: String?
    /// Whether it goes before others and is never paused.
    public var isEmergencyClass: Bool
    /// `running`, `waiting`, `paused` or `stopped`.
    public var state: String
    /// Why, unless it is running.
    public var reason: String?
    /// What came of its source since the last report of it: `reported`, `partial`, `rejected`, `silent`, or `unknown`
    /// while nothing is expected and nothing came.
    public var source: String
    /// What came since the last report of it; of a feed of no cadence, since its beginning.
    public var observed: FeedObserved
}
