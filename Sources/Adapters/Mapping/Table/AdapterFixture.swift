/// A pair of files that proves an adapter: what a sender sent, and the events and rejections that became of it.
public struct AdapterFixture: Sendable, Hashable {
    /// The situation it shows, as its folder is named: `03-age-unreadable`.
    public var name: String
    /// Its folder.
    public var path: String
    /// The input, `input.csv`, `input.json` and so on.
    public var inputPath: String
    /// Where its events stand or would stand, one JSON text a line.
    public var eventsPath: String { path + "/events.ndjson" }
    /// Where its rejections stand or would stand, one JSON text a line; not there where none are expected.
    public var rejectionsPath: String { path + "/rejections.ndjson" }
}
