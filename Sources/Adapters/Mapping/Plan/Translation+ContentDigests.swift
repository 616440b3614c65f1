import Contracts

extension Translation {
    /// Gives events the digests of their contents, which were not known when they were written.
    ///
    /// - Parameters:
    ///   - first: the first of the events; all behind it are to have theirs.
    ///   - ends: where in ``bytes`` the content of each ends, before `provenance`.
    ///   - contents: what takes the digests.
    mutating func takeContentDigests(from first: Int, endingAt ends: [Int], with contents: ContentDigest) {
        precondition(first + ends.count == events.count, "every event that was written has a content")
        bytes.withUnsafeBytes { bytes in
            for (event, end) in zip(first..., ends) {
                let content = events[event].data.lowerBound..<end
                events[event].contentDigest = contents.token(UnsafeRawBufferPointer(rebasing: bytes[content]))
            }
        }
    }
}
