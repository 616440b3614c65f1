extension Rejection {
    /// A record whose inner list or columns are all empty comes to nothing, which is no fate.
    package static let noRule = Rejection(
        code: "NO_RULE",
        expectation: "a record that comes to at least one event"
    )

    /// A key that is derived from a record's content was used with other content in the same submission.
    package static let keyConflict = Rejection(
        code: "KEY_CONFLICT",
        expectation: "one content for one key within a submission"
    )
}
