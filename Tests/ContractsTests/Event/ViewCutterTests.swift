import Contracts
import Formats
import Testing

@Suite struct ViewCutterTests {
    private let keys = TranslationKeys(secret: Array("secret".utf8))

    @Test func leavesOutAMemberWithItsComma() throws {
        let data = #"{"a":1,"b":2,"c":3}"#
        #expect(try cut(data, [segment(data, #","b":2"#, .restricted)], .open) == #"{"a":1,"c":3}"#)
        #expect(try cut(data, [segment(data, #","c":3"#, .restricted)], .open) == #"{"a":1,"b":2}"#)
    }

    @Test func leavesOutAFirstMemberAndTheCommaBehindIt() throws {
        let data = #"{"a":1,"b":[{"x":1},{"y":2}]}"#
        let segments = try [segment(data, #""a":1"#, .restricted), segment(data, #"{"x":1}"#, .secret)]
        #expect(try cut(data, segments, .open) == #"{"b":[{"y":2}]}"#)
        #expect(try cut(data, segments, .restricted) == #"{"a":1,"b":[{"y":2}]}"#)
        #expect(try cut(data, segments, .secret) == data)
    }

    @Test func replacesAStringByTheTokenOfWhatIsBetweenItsQuotes() throws {
        let data = #"{"name":"पूजा"}"#
        let segments = [try segment(data, #""पूजा""#, .restricted, form: .token)]
        #expect(try cut(data, segments, .open) == #"{"name":"\#(keys.values.token(Array("पूजा".utf8)).text)"}"#)
        #expect(try cut(data, segments, .restricted) == data)
    }

    @Test func showsASecretCategoryAsItsGeneralClass() throws {
        let data = #"{"code":"HIV_AIDS"}"#
        let segments = [try segment(data, #""HIV_AIDS""#, .secret, form: .generalClass)]
        #expect(try cut(data, segments, .restricted) == #"{"code":"PROTECTED"}"#)
    }

    @Test(arguments: [
        ("2025-07-12T18:30+05:30", "2025-Q3"), ("2025-12", "2025-Q4"), ("2025-01-01", "2025-Q1"),
        ("2025-Q2", "2025-Q2"),
        ("2025", "2025"), ("unknown", "unknown"),
    ])
    func coarsensATimeToItsQuarter(time: String, quarter: String) throws {
        let data = #"{"at":"\#(time)"}"#
        let segments = [try segment(data, "\"\(time)\"", .secret, form: .quarter)]
        #expect(try cut(data, segments, .open) == #"{"at":"\#(quarter)"}"#)
    }

    @Test func theOutermostSegmentThatAppliesDecides() throws {
        let data = #"{"a":1,"b":{"c":"x","d":2}}"#
        let segments = try [
            segment(data, #","b":{"c":"x","d":2}"#, .secret), segment(data, #""x""#, .restricted, form: .token),
        ]
        #expect(try cut(data, segments, .restricted) == #"{"a":1}"#)
        #expect(try cut(data, segments, .open) == #"{"a":1}"#)
    }

    private func segment(
        _ data: String,
        _ part: String,
        _ level: Sensitivity,
        form: Segment.Form = .dropped
    ) throws -> Segment {
        let bytes = Array(data.utf8)
        let wanted = Array(part.utf8)
        let start = try #require(
            (0...bytes.count - wanted.count).first { Array(bytes[$0..<$0 + wanted.count]) == wanted }
        )
        return Segment(start: UInt32(start), end: UInt32(start + wanted.count), level: level, form: form)
    }

    private func cut(_ data: String, _ segments: [Segment], _ view: Sensitivity) throws -> String {
        let bytes = Array(data.utf8)
        let schema = EventSchema(
            name: "test",
            major: 1,
            entity: "test",
            title: "",
            summary: "",
            root: ObjectSchema(properties: []),
            generalClasses: ["PROTECTED"],
            examples: []
        )
        let event = TranslatedEvent(
            type: 0,
            record: 0,
            data: 0..<bytes.count,
            segments: 0..<segments.count,
            subject: Token(high: 0, low: 0),
            contentDigest: Token(high: 0, low: 0),
            version: nil,
            isKeyed: false,
            urgency: .routine,
            hasSecret: false,
            isPartial: false,
            time: 0
        )
        let out = ByteWriter()
        bytes.withUnsafeBufferPointer { bytes in
            segments.withUnsafeBufferPointer { segments in
                ViewCutter(schemas: [schema], keys: keys)
                    .append(event, view: view, bytes: bytes, segments: segments, to: out)
            }
        }
        return String(decoding: out.bytes, as: UTF8.self)
    }
}
