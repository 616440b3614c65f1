/// Shows the records of slices of one input whole, for people: not on the hot path.
protocol FormatPrinter {
    /// Each record as one line of JSON without a line end, in order.
    func print(_ slice: UTF8Slice) -> [Result<[UInt8], RecordFailure>]

    /// Which source fields hold a value, and in how many records each; records that cannot be read do not count.
    func paths(in slice: UTF8Slice) -> [SourcePath: Int]
}
