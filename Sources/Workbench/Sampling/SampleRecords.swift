import Formats

/// The records of a sample file as trees, read the way a gateway reads them.
enum SampleRecords {
    /// The most records that are looked at.
    static let limit = 20_000

    /// Reads a file.
    /// - Throws: ``SampleProblem`` where its records cannot be told apart.
    static func read(
        _ file: SampleFile,
        inputs: [InputDescription]
    ) throws(SampleProblem) -> (records: [JSONValue], unreadable: Int, recognition: Recognition?) {
        let slices: [FramedSlice]
        do {
            slices = try frame(file.bytes, inputs: inputs)
        } catch {
            throw SampleProblem(file: file.name, message: "expected \(error.expectation), line \(error.line)")
        }
        var printer = RecordPrinter(inputs: inputs)
        var records: [JSONValue] = []
        var unreadable = 0
        for slice in slices where records.count < limit {
            for record in printer.print(slice) {
                guard case .success(let json) = record.json, let value = try? JSONValue.parse(json) else {
                    unreadable += 1
                    continue
                }
                records.append(value)
            }
        }
        return (records, unreadable, slices.first?.recognition)
    }

    private static func frame(_ bytes: [UInt8], inputs: [InputDescription]) throws(FramingError) -> [FramedSlice] {
        var framer = RecordFramer(inputs: inputs)
        var slices: [FramedSlice] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        defer { chunk.deallocate() }
        chunk.copyBytes(from: bytes)
        try framer.consume(UnsafeRawBufferPointer(chunk), into: &slices)
        try framer.finish(into: &slices)
        return slices
    }
}
