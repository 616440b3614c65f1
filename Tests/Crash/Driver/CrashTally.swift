import Formats

/// What a run came to.
struct CrashTally: Sendable {
    /// How often a gateway died at each point.
    var hits: [CrashPoint: Int] = [:]
    /// How often the broker erred in the middle of a transaction.
    var faults = 0
    /// What the reckonings found.
    var balance = Balance()

    /// How often a gateway was killed.
    var kills: Int { hits.values.reduce(0, +) }

    /// The points no gateway died at.
    var missed: [CrashPoint] { CrashPoint.allCases.filter { hits[$0, default: 0] == 0 } }

    /// The table a person reads.
    var lines: [String] {
        let points = CrashPoint.allCases.map { ($0.rawValue, hits[$0, default: 0]) }
        let figures = [("kills", kills), ("faults of the broker", faults)] + figures
        return ["killed at"] + Self.aligned(points) + ["", "records"] + Self.aligned(figures)
    }

    /// The same for a machine.
    func json(seed: UInt64, bus: BusKind) -> JSONValue {
        .object([
            JSONValue.Member(name: "ok", value: .boolean(balance.isClean && missed.isEmpty)),
            JSONValue.Member(name: "seed", value: .string(String(seed))),
            JSONValue.Member(name: "bus", value: .string(bus.rawValue)),
            JSONValue.Member(name: "kills", value: .number(String(kills))),
            JSONValue.Member(name: "brokerFaults", value: .number(String(faults))),
            JSONValue.Member(
                name: "hits",
                value: Self.counts(CrashPoint.allCases.map { ($0.rawValue, hits[$0, default: 0]) })
            ),
            JSONValue.Member(name: "records", value: Self.counts(figures)),
            JSONValue.Member(name: "problems", value: .array(balance.problems.map { .string($0) })),
        ])
    }

    private static func counts(_ counts: [(name: String, count: Int)]) -> JSONValue {
        .object(counts.map { JSONValue.Member(name: $0.name, value: .number(String($0.count))) })
    }

    private var figures: [(String, Int)] {
        [
            ("sent", balance.sent), ("answered", balance.answered), ("published", balance.published),
            ("rejected", balance.rejected), ("unchanged", balance.unchanged),
            ("erased subjects", balance.erased), ("lost", balance.lost),
            ("duplicated", balance.duplicated), ("out of order", balance.outOfOrder),
            ("wrong receipts", balance.misaccounted),
        ]
    }

    private static func aligned(_ rows: [(String, Int)]) -> [String] {
        rows.map { name, count in
            let digits = String(count)
            let space = String(repeating: " ", count: max(1, 30 - name.count - digits.count))
            return "  \(name)\(space)\(digits)"
        }
    }
}
