import Contracts

/// What is wrong with what a program says of one record: where in its answer, and what was expected there; never the value.
struct OutcomeMistake: Error {
    /// Where in the outcome, such as `events[0].urgency`.
    var path: String
    /// What was expected there.
    var expectation: String

    /// As a rejection of the record.
    var rejection: Rejection {
        Rejection(code: "ADAPTER_PROTOCOL", expectation: "\(path) of the adapter's answer to be \(expectation)")
    }
}
