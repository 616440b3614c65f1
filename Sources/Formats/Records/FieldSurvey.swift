/// Which source fields the records of a feed hold, to find what an adapter leaves unread; not for the hot path.
public enum FieldSurvey {
    /// The filled scalars of a slice's records, XML attributes too, and in how many records each is filled.
    ///
    /// Records that cannot be read do not count.
    public static func paths(in slice: FramedSlice, inputs: [InputDescription]) -> [SourcePath: Int] {
        var transcoder = SliceTranscoder()
        let text = transcoder.utf8(slice, of: inputs)
        return FormatPrinters.printer(for: slice.recognition.input, of: inputs)?.paths(in: text) ?? [:]
    }
}
