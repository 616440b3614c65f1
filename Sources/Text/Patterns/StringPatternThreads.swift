/// The places in a pattern's program at which a match may go on with the next scalar.
struct StringPatternThreads {
    /// The instructions that wait for a scalar.
    private(set) var waiting: [Int] = []
    private var visited: [Bool]

    init(size: Int) {
        visited = Array(repeating: false, count: size)
    }

    mutating func removeAll() {
        waiting.removeAll(keepingCapacity: true)
        for index in visited.indices { visited[index] = false }
    }

    /// Follows the instructions that take no scalar.
    ///
    /// - Returns: whether the program's end is reached.
    mutating func add(_ start: Int, _ program: [StringPatternInstruction], isStart: Bool, isEnd: Bool) -> Bool {
        var pending = [start]
        while let index = pending.popLast() {
            guard !visited[index] else { continue }
            visited[index] = true
            switch program[index] {
            case .scalar: waiting.append(index)
            case .jump(let target): pending.append(target)
            case .split(let first, let second): pending += [first, second]
            case .start: if isStart { pending.append(index + 1) }
            case .end: if isEnd { pending.append(index + 1) }
            case .match: return true
            }
        }
        return false
    }
}
