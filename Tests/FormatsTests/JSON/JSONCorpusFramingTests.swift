import Formats
import Testing

/// JSONTestSuite through framer and decoder, as a submission goes: `y_` gives records, `n_` is refused as a whole or in
/// a record, `i_` is ours to decide and pinned here.
@Suite(.enabled(if: JSONCorpus.isPresent, Comment(rawValue: JSONCorpus.absence)))
struct JSONCorpusFramingTests {
    /// The texts of `i_` that are taken: beyond what the tree parser takes, a byte order mark and UTF-16.
    static let taken = JSONCorpusTests.taken.union([
        "i_string_UTF-16LE_with_BOM.json", "i_string_utf16BE_no_BOM.json", "i_string_utf16LE_no_BOM.json",
        "i_structure_UTF-8_BOM_empty_object.json",
    ])

    private func isRead(_ bytes: [UInt8], _ format: InputFormat = .json) -> Bool {
        let inputs = [InputDescription(format: format)]
        let layout = RecordLayout(fields: [.members("a"), .members("")])
        var framer = RecordFramer(inputs: inputs)
        var slices: [FramedSlice] = []
        do {
            try bytes.withUnsafeBytes { try framer.consume($0, into: &slices) }
            try framer.finish(into: &slices)
        } catch {
            return false
        }
        let decoder = RecordDecoder(inputs: inputs, layout: layout)
        return slices.allSatisfy { slice in
            var batch = RecordBatch()
            decoder.decode(slice, into: &batch)
            return batch.records.allSatisfy { $0.failure == nil }
        }
    }

    @Test func readsWhatMustBeTaken() throws {
        for file in try JSONCorpus.files("test_parsing", prefix: "y_") {
            #expect(isRead(file.bytes), "\(file.name)")
        }
    }

    @Test func refusesWhatMustBeRefused() throws {
        for file in try JSONCorpus.files("test_parsing", prefix: "n_") {
            #expect(!isRead(file.bytes), "\(file.name)")
        }
    }

    @Test func decidesWhatIsLeftOpenAsPinned() throws {
        let files = try JSONCorpus.files("test_parsing", prefix: "i_")
        let read = Set(files.filter { isRead($0.bytes) }.map(\.name))
        #expect(read == Self.taken)
    }

    @Test func judgesAsOneRecordALineWhatItJudgesAsOneText() throws {
        // A text over several lines is several records there; blank lines are none.
        let files = try JSONCorpus.files("test_parsing").filter { file in
            !file.bytes.dropLast().contains(0x0A) && file.bytes.contains { $0 > 0x20 }
        }
        #expect(files.count > 300)
        for file in files {
            #expect(isRead(file.bytes, .ndjson) == isRead(file.bytes), "\(file.name)")
        }
    }
}
