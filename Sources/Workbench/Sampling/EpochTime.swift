/// Times that are written as a count since 1970.
///
/// An id may look the same, so only a field whose name says that it is a time is read so.
enum EpochTime {
    private static let seconds = 946_684_800...2_840_140_799

    /// How a table reads values that are all such counts, of the years 2000 to 2059: `epochMilliseconds` or `epochSeconds`.
    static func pattern(of values: [String]) -> String? {
        let numbers = values.compactMap { Int($0) }
        guard !numbers.isEmpty, numbers.count == values.count else { return nil }
        if numbers.allSatisfy({ seconds.contains($0 / 1000) && $0 > seconds.upperBound }) { return "epochMilliseconds" }
        return numbers.allSatisfy(seconds.contains) ? "epochSeconds" : nil
    }
}
