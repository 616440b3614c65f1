import Contracts
import Metrics

/// The gateway's counters, by feed.
final class Instruments: Sendable {
    private let factory: any MetricsFactory
    private let feeds: [String: FeedInstruments]

    init(feeds: [String], factory: any MetricsFactory) {
        self.factory = factory
        self.feeds = Dictionary(uniqueKeysWithValues: feeds.map { ($0, FeedInstruments(feed: $0, factory: factory)) })
    }

    /// The counters of a feed.
    func feed(_ id: String) -> FeedInstruments { feeds[id] ?? FeedInstruments(feed: id, factory: factory) }

    /// Counts a submission that was made safe.
    func accepted(_ receipt: Receipt) {
        let feed = feed(receipt.feed)
        feed.submissions.increment()
        feed.framed.increment(by: Int64(receipt.accounts.framed))
    }

    /// Counts a submission that was refused.
    func refused(feed: String, error: any Error) {
        let code = (error as? SubmissionError)?.code.rawValue ?? "ABANDONED"
        let dimensions = [("feed", feed), ("code", code)]
        Counter(label: MetricNames.refusals, dimensions: dimensions, factory: factory).increment()
    }

    /// Counts an HTTP request.
    func answered(route: String, method: String, status: Int, seconds: Double) {
        let dimensions = [("route", route), ("method", method), ("status", String(status))]
        Counter(label: MetricNames.requests, dimensions: dimensions, factory: factory).increment()
        Recorder(
            label: MetricNames.requestDuration,
            dimensions: [("route", route)],
            aggregate: true,
            factory: factory
        ).record(seconds)
    }
}
