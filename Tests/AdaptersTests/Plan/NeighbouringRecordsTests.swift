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

    /// Two emits of one record, an inner list, urgency and skip.
    private static let tableOfManyEmits = """
        urgency:
          - {is: U1, when: {danger: ["yes"]}}
        skip:
          - {when: {kind: [TEST]}, as: non-event}
        emit:
          - type: concern/1
            when: {kind: {not: [NOTE, CALL]}}
            id: id
            version: version
            map:
              reportedAt: at | dateTime(iso)
              categories: category | code(vulnerability)
              verification: const(unverified)
              reporter.role: const(official)
              child.names: name | personName
              child.sex: const(unknown)
              scheme: scheme | required
          - type: contact/1
            each: steps
            id: [../id, number]
            map:
              startedAt: ../at | dateTime(iso)
              channel: const(phone)
              helpline: const("1098")
              callClass: const(counselling)
              isChildContact: const(true)
              statusAt: when | dateTime(iso)
          - type: contact/1
            when: {kind: [CALL, BOTH]}
            id: id
            map:
              startedAt: at | dateTime(iso)
              channel: const(phone)
              helpline: const("1098")
              callClass: code | code(level)
              isChildContact: const(true)
        """

    /// As many kinds of records as differ in which emits are for them, and in what keeps one of those from an event.
    private static let recordsOfManyEmits = (0..<120).map { number in
        let members =
            switch number % 10 {
            case 0: #""kind":"CALL","code":"1""#
            case 1: #""kind":"BOTH","code":"2""#
            case 2: #""kind":"TEST""#
            case 3: #""kind":"NOTE""#
            case 4: #""kind":"BOTH","danger":"yes","code":"9","scheme":"S""#
            case 5: #""steps":[{"number":1,"when":"2025-07-20"},{"number":2,"when":"HÃ  Ná»™i"},{"number":3}]"#
            case 6: #""kind":"BOTH","version":"x""#
            case 7: #""category":"strange","danger":"yes""#
            case 8: #""kind":"CALL","steps":[{"when":"2025-07-20"}]"#
            default: #""name":"RAJU""#
            }
        let scheme = number % 3 == 0 ? "" : #","scheme":"S""#
        let id = number % 7 == 0 ? "" : #""id":"\#(number)","#
        return
            "{\(id)\"at\":\"2025-07-20\",\"category\":\"ORPHAN\",\(members)\(members.contains("scheme") ? "" : scheme)}\n"
    }

    @Test func aRecordsEventsAreTheSameWhateverStandsBesideItAndWhicheverEmitsAreForIt() throws {
        let codes = ["level": "1,counselling\n2,silent\n"]
        let bench = try TableBench(Self.tableOfManyEmits, codes: codes)
        #expect(bench.diagnostics == [])
        let together = try fates(of: Self.recordsOfManyEmits.joined(), bench)
        #expect(together.count == Self.recordsOfManyEmits.count)
        for (record, fate) in zip(Self.recordsOfManyEmits, together) {
            #expect(try fates(of: record, bench) == [fate])
        }
        #expect(together.contains { $0.content.count == 2 && $0.rejections.isEmpty })
        #expect(together.contains { $0.content.count > 2 })
        #expect(together.contains { !$0.content.isEmpty && !$0.rejections.isEmpty })
        #expect(together.contains { $0.content.isEmpty && $0.rejections.isEmpty })
    }

    @Test func aContentDigestIsOfWhatStandsBeforeTheProvenance() throws {
        let contents = ContentDigest(TranslationKeys(secret: [1]).content)
        let fates = try fates(of: Self.records.joined())
        #expect(fates.flatMap(\.digests).count > Self.records.count / 2)
        for fate in fates {
            #expect(fate.digests == fate.content.map { Array($0.utf8).withUnsafeBytes { contents.token($0) } })
        }
    }

    private func fates(of lines: String, _ bench: TableBench? = nil) throws -> [Fate] {
        let bench = bench ?? self.bench
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
