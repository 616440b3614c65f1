import Contracts

extension DeadLetterBox {
    /// How many letters are read at once.
    private static let lettersPerRead = 1000

    /// Groups a feed's letters by cause; reads headers, and decrypts no record.
    ///
    /// - Parameters:
    ///   - feed: the feed.
    ///   - offset: the first offset.
    ///   - limit: how many letters are looked at, at most.
    ///   - causes: what they are added to.
    /// - Returns: the offset to go on from; `nil` at the end.
    /// - Throws: `BusError`; ``SubmissionError`` where there is no such feed.
    public func group(
        _ feed: String,
        from offset: Int64,
        limit: Int,
        into causes: inout DeadLetterCauses
    ) async throws -> Int64? {
        var next = offset
        var left = limit
        while left > 0 {
            let page = try await letters(of: feed, from: next, limit: min(left, Self.lettersPerRead))
            guard let last = page.last else { return nil }
            let replays = try await replays(of: page)
            for letter in page {
                causes.add(letter, isWaiting: replays[letter.offset] == nil)
            }
            next = last.offset + 1
            left -= page.count
        }
        return next
    }
}
