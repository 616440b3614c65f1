/// How many changes lie between two spellings.
package enum EditDistance {
    /// The fewest letters to add, to leave out or to replace; with `swaps` two neighbours that change places are one change too.
    package static func between<Letter: Equatable>(_ left: [Letter], _ right: [Letter], swaps: Bool = false) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(last.count)
            for (column, other) in right.enumerated() {
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
                if swaps, row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
