public import Metrics
import Synchronization

/// A backend of swift-metrics that answers Prometheus' scrapes (text format 0.0.4).
///
/// Counters are called as they are labelled, recorders that aggregate and timers are histograms in seconds, other
/// recorders and meters are gauges. Labels of a metric are its dimensions.
public final class PrometheusMetrics: MetricsFactory {
    private let families = Mutex<[String: MetricFamily]>([:])

    /// Makes an empty backend.
    public init() {}

    /// A counter.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        let cell = cell(label, .counter, dimensions)
        return PrometheusCounter(cell: cell)
    }

    /// A counter of fractions.
    public func makeFloatingPointCounter(
        label: String,
        dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        PrometheusCounter(cell: cell(label, .counter, dimensions))
    }

    /// A gauge.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        PrometheusGauge(cell: cell(label, .gauge, dimensions))
    }

    /// A histogram where it aggregates, else a gauge.
    public func makeRecorder(
        label: String,
        dimensions: [(String, String)],
        aggregate: Bool
    ) -> any RecorderHandler {
        aggregate
            ? PrometheusHistogram(cell: cell(label, .histogram, dimensions))
            : PrometheusGauge(cell: cell(label, .gauge, dimensions))
    }

    /// A histogram in seconds.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        PrometheusHistogram(cell: cell(label, .histogram, dimensions))
    }

    /// Does nothing: a metric stays for the life of the process, as Prometheus wants it.
    public func destroyCounter(_ handler: any CounterHandler) {}
    /// Does nothing.
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    /// Does nothing.
    public func destroyMeter(_ handler: any MeterHandler) {}
    /// Does nothing.
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    /// Does nothing.
    public func destroyTimer(_ handler: any TimerHandler) {}

    /// All metrics as Prometheus reads them, families and series in the order of their names.
    public func exposition() -> String {
        let families = families.withLock { $0.values.sorted { $0.name < $1.name } }
        return families.map(\.exposition).joined()
    }

    private func cell(
        _ label: String,
        _ kind: MetricFamily.Kind,
        _ dimensions: [(String, String)]
    ) -> MetricCell {
        let name = MetricFamily.validName(label)
        return families.withLock { families in
            let family = families[name] ?? MetricFamily(name: name, kind: kind)
            families[name] = family
            return family.cell(dimensions)
        }
    }
}
