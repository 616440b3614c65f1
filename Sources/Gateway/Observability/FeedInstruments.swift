import Contracts
import Metrics

/// The counters of one feed.
struct FeedInstruments: Sendable {
    let submissions: Counter
    let framed: Counter
    let lag: Recorder
    let busRetries: Counter
    private let slices: Counter
    private let published: Counter
    private let partial: Counter
    private let rejected: Counter
    private let nonEvent: Counter
    private let unchanged: Counter
    private let unknownFields: Counter
    private let unmappedCodes: Counter
    private let translation: Recorder
    private let feed: String
    private let factory: any MetricsFactory

    init(feed: String, factory: any MetricsFactory) {
        self.feed = feed
        self.factory = factory
        func counter(_ label: String) -> Counter {
            Counter(label: label, dimensions: [("feed", feed)], factory: factory)
        }
        func records(_ fate: String) -> Counter {
            Counter(label: MetricNames.records, dimensions: [("feed", feed), ("fate", fate)], factory: factory)
        }
        func recorder(_ label: String, aggregate: Bool) -> Recorder {
            Recorder(label: label, dimensions: [("feed", feed)], aggregate: aggregate, factory: factory)
        }
        submissions = counter(MetricNames.submissions)
        framed = counter(MetricNames.framed)
        busRetries = counter(MetricNames.busRetries)
        slices = counter(MetricNames.slices)
        unknownFields = counter(MetricNames.unknownFields)
        unmappedCodes = counter(MetricNames.unmappedCodes)
        published = records("published")
        partial = records("partial")
        rejected = records("rejected")
        nonEvent = records("non-event")
        unchanged = records("unchanged")
        lag = recorder(MetricNames.lag, aggregate: false)
        translation = recorder(MetricNames.translation, aggregate: true)
    }

    /// Counts what a committed transaction settled.
    func settled(_ tally: Tally, feed: Feed, seconds: Double) {
        slices.increment(by: tally.slices)
        published.increment(by: tally.accounts.published)
        partial.increment(by: tally.accounts.partial)
        rejected.increment(by: tally.accounts.rejected)
        nonEvent.increment(by: tally.accounts.nonEvent)
        unchanged.increment(by: tally.accounts.unchanged)
        unknownFields.increment(by: tally.unknownFields)
        unmappedCodes.increment(by: tally.unmappedCodes)
        translation.record(seconds)
        for (code, count) in tally.rejections {
            add(MetricNames.rejections, ("code", code), count)
        }
        for (type, count) in tally.events {
            add(MetricNames.events, ("type", feed.description.emits[type].name), count)
        }
    }

    private func add(_ label: String, _ dimension: (String, String), _ amount: Int) {
        Counter(label: label, dimensions: [("feed", feed), dimension], factory: factory).increment(by: amount)
    }
}
