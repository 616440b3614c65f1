import Formats

/// Frames a file and hands on its slices one by one, so that memory does not grow with the file.
struct SliceReader {
    /// The file.
    let file: InputFile
    /// Its framer; used for one file.
    var framer: RecordFramer

    /// Reads the file to its end.
    /// - Throws: ``SubmissionRefusal`` where record boundaries are lost; what `body` throws.
    mutating func readAll(_ body: (FramedSlice) throws -> Void) throws {
        var slices: [FramedSlice] = []
        while let chunk = try file.next() {
            try frame { (framer) throws(FramingError) in try framer.consume(chunk, into: &slices) }
            for slice in slices {
                try body(slice)
            }
            slices.removeAll(keepingCapacity: true)
        }
        try frame { (framer) throws(FramingError) in try framer.finish(into: &slices) }
        for slice in slices {
            try body(slice)
        }
    }

    private mutating func frame(_ step: (inout RecordFramer) throws(FramingError) -> Void) throws(SubmissionRefusal) {
        do {
            try step(&framer)
        } catch {
            throw SubmissionRefusal(file: file.name, reason: error)
        }
    }
}
