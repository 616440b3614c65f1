import Adapters
import Contracts
import Formats
import Testing

@Suite struct RecordLimitsTests {
    private func limits(textBytes: Int) -> DecodingLimits {
        var limits = DecodingLimits()
        limits.textBytes = textBytes
        return limits
    }

    @Test func limitsArePartOfTheFingerprintWhereTheyAreNotTheDefaults() throws {
        let folder = FeedFolders.folder("in.trackchild")
        let plain = try #require(AdapterCatalog.load(folder).adapter).description.fingerprint
        let same = AdapterCatalog.load(folder, limits: DecodingLimits()).adapter
        let other = AdapterCatalog.load(folder, limits: limits(textBytes: 2048)).adapter
        #expect(same?.description.fingerprint == plain)
        #expect(try #require(other).description.fingerprint != plain)
    }

    @Test func aRecordThatHoldsMoreIsRejectedAlone() throws {
        let entry = AdapterCatalog.load(FeedFolders.folder("in.trackchild"), limits: limits(textBytes: 2048))
        let adapter = try #require(entry.adapter)
        let long = "<r><ChildName>\(String(repeating: "x", count: 3000))</ChildName></r>"
        let bytes = Array("<all>\(long)<r><ChildName>x</ChildName></r></all>".utf8)
        var framer = RecordFramer(inputs: adapter.description.inputs)
        var slices: [FramedSlice] = []
        try bytes.withUnsafeBytes { try framer.consume($0, into: &slices) }
        try framer.finish(into: &slices)
        let slice = Slice(feed: "in.trackchild", submission: "s", receivedAt: 0, framed: try #require(slices.first))
        var translation = Translation()
        adapter.makeTranslator(keys: TranslationKeys(secret: [1])).translate(slice, into: &translation)
        let codes = translation.outcomes.map { translation.rejections[$0.rejections].map(\.code) }
        #expect(codes.count == 2)
        #expect(codes.first == ["LIMIT_EXCEEDED"])
        #expect(codes.last?.contains("LIMIT_EXCEEDED") == false)
    }
}
