/// Translates slices one after another, reusing its buffers.
public protocol SliceTranslator: AnyObject {
    /// Translates the records of a slice.
    ///
    /// Never throws for what is in the slice: what cannot be translated is in the result as a rejection. The result is
    /// emptied first.
    func translate(_ slice: Slice, into result: inout Translation)
}
