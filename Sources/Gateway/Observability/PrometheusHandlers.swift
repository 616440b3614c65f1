import Metrics

/// A counter over a cell.
final class PrometheusCounter: CounterHandler, FloatingPointCounterHandler {
    private let cell: MetricCell

    init(cell: MetricCell) {
        self.cell = cell
    }

    func increment(by amount: Int64) { cell.add(Double(amount)) }
    func increment(by amount: Double) { cell.add(amount) }
    // A counter that goes back to nothing is how Prometheus sees a restart.
    func reset() { cell.set(0) }
}

/// A gauge over a cell.
final class PrometheusGauge: MeterHandler, RecorderHandler {
    private let cell: MetricCell

    init(cell: MetricCell) {
        self.cell = cell
    }

    func set(_ value: Int64) { cell.set(Double(value)) }
    func set(_ value: Double) { cell.set(value) }
    func increment(by amount: Double) { cell.add(amount) }
    func decrement(by amount: Double) { cell.add(-amount) }
    func record(_ value: Int64) { cell.set(Double(value)) }
    func record(_ value: Double) { cell.set(value) }
}

/// A histogram over a cell; durations are in seconds.
final class PrometheusHistogram: RecorderHandler, TimerHandler {
    private let cell: MetricCell

    init(cell: MetricCell) {
        self.cell = cell
    }

    func record(_ value: Int64) { cell.observe(Double(value)) }
    func record(_ value: Double) { cell.observe(value) }
    func recordNanoseconds(_ duration: Int64) { cell.observe(Double(duration) / 1e9) }
}
