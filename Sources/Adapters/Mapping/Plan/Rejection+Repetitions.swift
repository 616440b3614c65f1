import Contracts

extension [Rejection] {
    /// Keeps one of each: two emits of a record complain of the same field alike.
    mutating func removeRepetitions(from first: Int) {
        var kept = first
        for index in first..<count where !self[first..<kept].contains(self[index]) {
            self[kept] = self[index]
            kept += 1
        }
        removeLast(count - kept)
    }
}
