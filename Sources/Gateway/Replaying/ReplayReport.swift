public import Contracts

/// What came of replaying a page of dead letters, or would.
public struct ReplayReport: Sendable {
    /// How many letters were looked at.
    public var scanned = 0
    /// Why letters that were meant are left alone, and how many each.
    public var refused: [ReplayRefusal: Int] = [:]
    /// The submissions that the others went out in.
    public var receipts: [Receipt] = []
    /// The fates they would have, where it was only tried.
    public var fates = Receipt.Accounts()
    /// The codes for which they would be refused again, and how often.
    public var codes: [String: Int] = [:]
    /// One letter that would pass, before and after.
    public var example: ReplayExample?
    /// The offset to go on from; `nil` at the end.
    public var next: Int64?
    /// The offset the next letter would have got before the first was replayed.
    public var end: Int64 = 0
}
