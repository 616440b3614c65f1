import Contracts
import Formats
import Testing

@Suite struct WholeEventsTests {
    private let bench: TableBench

    init() throws {
        bench = try TableBench.concern(
            "child.names: name | personName",
            "narrative: v",
            "occurredAt: day | date(dd/MM/yyyy)"
        )
    }

    @Test func anEventIsTheSameWhereNoViewIsCutFromIt() throws {
        let marked = try translation(wantsSegments: true)
        let whole = try translation(wantsSegments: false)
        #expect(!marked.segments.isEmpty)
        #expect(whole.segments.isEmpty)
        #expect(whole.bytes == marked.bytes)
        #expect(whole.events.map(\.contentDigest) == marked.events.map(\.contentDigest))
        #expect(whole.events.map(\.hasSecret) == marked.events.map(\.hasSecret))
        #expect(whole.events.map(\.hasSecret) == [true])
    }

    private func translation(wantsSegments: Bool) throws -> Translation {
        let adapter = try #require(bench.adapter)
        let record =
            "{\"id\":\"1\",\"v\":\"seen at the \\\"old\\\" bridge\",\"name\":\"Asha Rao\",\"day\":\"12/07/2025\"}\n"
        var framer = RecordFramer(inputs: adapter.description.inputs)
        var slices: [FramedSlice] = []
        try Array(record.utf8).withUnsafeBytes { try framer.consume($0, into: &slices) }
        try framer.finish(into: &slices)
        let slice = Slice(feed: "test.bench", submission: "s", receivedAt: 0, framed: try #require(slices.first))
        var translation = Translation()
        translation.wantsSegments = wantsSegments
        adapter.makeTranslator(keys: TranslationKeys(secret: [1])).translate(slice, into: &translation)
        return translation
    }
}
