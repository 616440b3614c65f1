import Contracts
import Formats
import Testing

/// Records are translated several at a time; nothing of one may be seen in another.
@Suite struct NeighbouringRecordsTests {
    private let bench: TableBench

    init() throws {
        bench = try TableBench.concern(
            "child.names: name | personName | required",
            "narrative: v",
            "occurredAt: day | date(dd/MM/yyyy)"
        )
    }

    /// A record of each kind in turn, more than are translated at a time.
    private static let records = (0..<150).map { number in
        let (name, text, day) =
            switch number % 5 {
            case 0: ("Asha Rao", "seen at the old bridge", "12/07/2025")
            case 1: ("HÃ  Ná»™i", "", "१२/०७/२०२५")
            case 2: ("", "whose name is not known", "12/07/2025")
            case 3: ("आशा", "Cafe\u{301}", "31/02/2025")
            default: ("Ravi", "Aadhaar 2341 2341 2346", "")
            }
        return "{\"id\":\"\(number)\",\"v\":\"\(text)\",\"name\":\"\(name)\",\"day\":\"\(day)\"}\n"
    }

    /// What became of one record, without where it stood.
    private struct Fate: Equatable {
        var content: [String]
        var quality: [String]
        var subjects: [Token]
        var digests: [Token]
        var rejections: [Rejection]
    }

    @Test func aRecordsEventIsTheSameWhateverStandsBesideIt() throws {
        let together = try fates(of: Self.records.joined())
        #expect(together.count == Self.records.count)
        for (record, fate) in zip(Self.records, together) {
            #expect(try fates(of: record) == [fate])
        }
        #expect(together.filter { $0.quality.contains { $0.contains("ENC_MOJIBAKE") } }.count == Self.records.count / 5)
        #expect(together.filter { !$0.rejections.isEmpty }.count >= Self.records.count / 5)
    }

    @Test func aContentDigestIsOfWhatStandsBeforeTheProvenance() throws {
        let contents = ContentDigest(TranslationKeys(secret: [1]).content)
        let fates = try fates(of: Self.records.joined())
        #expect(fates.flatMap(\.digests).count > Self.records.count / 2)
        for fate in fates {
            #expect(fate.digests == fate.content.map { Array($0.utf8).withUnsafeBytes { contents.token($0) } })
        }
    }

    private func fates(of lines: String) throws -> [Fate] {
        let adapter = try #require(bench.adapter)
        var framer = RecordFramer(inputs: adapter.description.inputs)
        var slices: [FramedSlice] = []
        try Array(lines.utf8).withUnsafeBytes { try framer.consume($0, into: &slices) }
        try framer.finish(into: &slices)
        let slice = Slice(feed: "test.bench", submission: "s", receivedAt: 0, framed: try #require(slices.first))
        var translation = Translation()
        adapter.makeTranslator(keys: TranslationKeys(secret: [1])).translate(slice, into: &translation)
        return try translation.outcomes.map { outcome in
            let events = translation.events[outcome.events]
            let texts = try events.map { event in
                let text = String(decoding: translation.bytes[event.data], as: UTF8.self)
                let provenance = try #require(text.firstRange(of: ",\"provenance\":"))
                let quality = try #require(text.firstRange(of: "\"quality\":"))
                return (String(text[..<provenance.lowerBound]), String(text[quality.lowerBound...]))
            }
            return Fate(
                content: texts.map(\.0),
                quality: texts.map(\.1),
                subjects: events.map(\.subject),
                digests: events.map(\.contentDigest),
                rejections: Array(translation.rejections[outcome.rejections])
            )
        }
    }
}
