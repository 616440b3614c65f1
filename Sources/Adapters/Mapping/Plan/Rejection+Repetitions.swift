import Contracts

extension [Rejection] {
    /// Keeps one of each: two emits of a record complain of the same field alike.
    mutating func removeRepetitions(from first: Int) {
        guard count - first > 1 else { return }
        var seen: Set<Rejection> = []
        var kept = first
        for index in first..<count where seen.insert(self[index]).inserted {
            self[kept] = self[index]
            kept += 1
        }
        removeLast(count - kept)
    }
}
