/// Which of a feed's originals are meant: from one bound on, up to another.
public struct OriginalsRange: Sendable, Equatable {
    /// A bound: an offset of the raw topic, the same in each partition, or a time of receipt.
    public enum Bound: Sendable, Equatable {
        /// An offset.
        case offset(Int64)
        /// Milliseconds since 1970-01-01 UTC.
        case time(Int64)
    }

    /// The first; `nil`: the first there is.
    public var from: Bound?
    /// The first that is not meant any more; `nil`: none.
    public var to: Bound?

    /// Makes a range.
    public init(from: Bound? = nil, to: Bound? = nil) {
        self.from = from
        self.to = to
    }

    /// Whether a bound is a time, so that the originals themselves tell which are meant.
    var isTimed: Bool {
        for bound in [from, to] { if case .time = bound { return true } }
        return false
    }

    /// Whether an original is meant.
    func contains(offset: Int64, receivedAt: Int64) -> Bool {
        let isAfterStart =
            switch from {
            case .offset(let first): offset >= first
            case .time(let first): receivedAt >= first
            case nil: true
            }
        let isBeforeEnd =
            switch to {
            case .offset(let end): offset < end
            case .time(let end): receivedAt < end
            case nil: true
            }
        return isAfterStart && isBeforeEnd
    }

    /// The offsets of a partition that need to be read at all.
    func offsets(in bounds: Range<Int64>) -> Range<Int64> {
        var first = bounds.lowerBound
        var end = bounds.upperBound
        if case .offset(let offset) = from { first = max(first, offset) }
        if case .offset(let offset) = to { end = min(end, offset) }
        return first..<max(first, end)
    }
}
