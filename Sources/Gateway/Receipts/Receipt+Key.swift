package import Contracts

extension Receipt {
    /// Where the receipt of a submission is kept; the keys of the table are in the order of time.
    package static func key(submission: String) -> StateKey { StateKey(.receipts, Array(submission.utf8)) }
}
