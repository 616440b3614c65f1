/// Reads the records of slices of one input into the slots of a layout; reusable, used by one task at a time.
protocol FormatDecoder: AnyObject {
    /// Decodes a slice into a batch that is empty: one record in the batch for each of the slice, in the same order.
    ///
    /// Never throws for what is in the slice: a record that cannot be read carries its failure and absent slots.
    func decode(_ slice: UTF8Slice, into batch: inout RecordBatch)
}
