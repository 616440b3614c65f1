import Synchronization

/// One series: a value, or the buckets of a histogram.
final class MetricCell: Sendable {
    private struct State {
        var value = 0.0
        var buckets = [UInt64](repeating: 0, count: MetricCell.bounds.count)
        var count: UInt64 = 0
    }

    /// The upper bounds of histograms, in seconds.
    static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private let state = Mutex(State())

    /// Adds to the value.
    func add(_ amount: Double) {
        state.withLock { $0.value += amount }
    }

    /// Sets the value.
    func set(_ value: Double) {
        state.withLock { $0.value = value }
    }

    /// Puts an observation into its buckets.
    func observe(_ value: Double) {
        state.withLock { state in
            state.value += value
            state.count += 1
            for (index, bound) in Self.bounds.enumerated() where value <= bound {
                state.buckets[index] += 1
            }
        }
    }

    /// The series of a counter or gauge.
    func line(_ name: String, _ labels: String) -> String {
        "\(name)\(Self.braced(labels)) \(Self.text(state.withLock { $0.value }))"
    }

    /// The series of a histogram.
    func histogramLines(_ name: String, _ labels: String) -> [String] {
        let (sum, buckets, count) = state.withLock { ($0.value, $0.buckets, $0.count) }
        let separator = labels.isEmpty ? "" : ","
        var lines = zip(Self.bounds, buckets).map { bound, bucket in
            "\(name)_bucket{\(labels)\(separator)le=\"\(Self.text(bound))\"} \(bucket)"
        }
        lines.append("\(name)_bucket{\(labels)\(separator)le=\"+Inf\"} \(count)")
        lines.append("\(name)_sum\(Self.braced(labels)) \(Self.text(sum))")
        lines.append("\(name)_count\(Self.braced(labels)) \(count)")
        return lines
    }

    private static func braced(_ labels: String) -> String { labels.isEmpty ? "" : "{\(labels)}" }

    private static func text(_ value: Double) -> String {
        if let whole = Int64(exactly: value) { return String(whole) }
        return "\(value)"
    }
}
