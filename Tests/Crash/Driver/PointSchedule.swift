import ContractsTesting

/// Which points come when: every point once in an order of its own, then again.
struct PointSchedule {
    private var generator: SeededGenerator
    private var waiting: [CrashPoint] = []

    /// Begins at a seed.
    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// The next point, and the passing of it at which the gateway dies.
    mutating func next() -> (point: CrashPoint, passing: Int) {
        if waiting.isEmpty { waiting = CrashPoint.allCases.shuffled(using: &generator) }
        let point = waiting.removeFirst()
        return (point, Int.random(in: 1...point.latestPassing, using: &generator))
    }

    /// After how many milliseconds a gateway is killed from outside.
    mutating func delay() -> Int { Int.random(in: 0...600, using: &generator) }
}
