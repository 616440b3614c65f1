/// The names of the gateway's metrics, in one place.
enum MetricNames {
    static let submissions = "setu_submissions_total"
    static let refusals = "setu_submission_refusals_total"
    static let framed = "setu_records_framed_total"
    static let records = "setu_records_total"
    static let rejections = "setu_rejections_total"
    static let events = "setu_events_published_total"
    static let slices = "setu_slices_translated_total"
    static let unknownFields = "setu_unknown_fields_total"
    static let unmappedCodes = "setu_unmapped_codes_total"
    static let translation = "setu_translation_seconds"
    static let lag = "setu_translation_batch_slices"
    static let busRetries = "setu_bus_retries_total"
    static let requests = "setu_http_requests_total"
    static let requestDuration = "setu_http_request_seconds"

    /// What each says, for the people who read it.
    static let help = [
        submissions: "Submissions made safe and answered with a receipt.",
        refusals: "Submissions refused as a whole, by code.",
        framed: "Records framed in submissions that were taken.",
        records: "Records settled, by fate; the fates add up to the records framed.",
        rejections: "Reasons for which records were refused, by code.",
        events: "Events published, by type, before they are cut into views.",
        slices: "Slices settled.",
        unknownFields: "Filled source fields that are neither mapped nor ignored.",
        unmappedCodes: "Values that are not in their code list.",
        translation: "Time to translate and settle one batch of slices.",
        lag: "Slices in the last batch read from the raw topic; 0 when a worker has caught up.",
        busRetries: "Times something was tried again because the bus was away.",
        requests: "HTTP requests, by route, method and status.",
        requestDuration: "Time to answer an HTTP request, by route.",
    ]
}
