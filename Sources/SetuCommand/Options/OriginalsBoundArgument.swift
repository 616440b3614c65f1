import ArgumentParser
import Gateway

/// A bound of originals on the command line: an offset, or a time such as `2025-07-01T00:00:00Z`.
struct OriginalsBoundArgument: ExpressibleByArgument {
    /// The bound.
    var bound: OriginalsRange.Bound

    init?(argument: String) {
        if let offset = Int64(argument), offset >= 0 {
            bound = .offset(offset)
        } else if let time = TimeArgument(argument: argument) {
            bound = .time(time.milliseconds)
        } else {
            return nil
        }
    }
}
