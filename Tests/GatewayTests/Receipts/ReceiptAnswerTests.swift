import Contracts
import Formats
import Foundation
import Gateway
import Testing

@Suite struct ReceiptAnswerTests {
    private static let header = "id,place,name,story,KIND,version\n"
    private static let body = Array((header + "1,A,,,bad,\n2,B,,,plain,\n").utf8)

    @Test func aRefusedRowIsNamedByTheSendersColumnInTheSendersLanguage() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let receipt = try await running.settle(Self.body)
            let path = "/v1/submissions/\(receipt.submission)"
            for (headers, query, text) in [
                ([:], "", "KIND: expected a kind that is not bad."),
                (["Accept-Language": "vi;q=0.3, hi;q=0.9"], "", "KIND: अपेक्षित: a kind that is not bad।"),
                (["Accept-Language": "hi"], "?lang=vi", "KIND: cần a kind that is not bad."),
            ] {
                let answer = try JSONValue.parse(try await client.get(path + query, headers).body)
                let row = try #require(answer["rejections"]?[0])
                #expect(row["line"]?.integerValue == 2)
                #expect(row["column"]?.stringValue == "KIND")
                #expect(row["sourceField"]?.stringValue == "kind")
                #expect(row["sentence"]?.stringValue == text)
            }
        }
    }

    @Test func validatingAnswersAsAReceiptDoesAndKeepsNothing() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let path = "/v1/feeds/in.rows/submissions"
            let answer = try await client.post(path + ":validate", Self.body, ["Accept-Language": "hi"])
            let validated = try JSONValue.parse(answer.body)
            let receipt = try await running.settle(Self.body)
            let kept = try JSONValue.parse(
                try await client.get("/v1/submissions/\(receipt.submission)", ["Accept-Language": "hi"]).body
            )
            #expect(validated["records"] == kept["records"])
            #expect(validated["rejections"] == kept["rejections"])
            #expect(validated["state"]?.stringValue == "validated")
            #expect(validated["id"] == nil)
            let names = (kept.objectValue ?? []).map(\.name).filter { $0 != "id" }
            #expect(validated.objectValue?.map(\.name) == names)
            #expect(try await running.gateway.receipts.all().count == 1)
        }
    }

    @Test func aRefusedDeliveryIsExplainedInTheSendersLanguage() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let body = Array((Self.header + "1,\"A,,,plain,\n").utf8)
            let answer = try await client.post("/v1/feeds/in.rows/submissions", body, ["Accept-Language": "vi"])
            #expect(answer.status == 422)
            let problem = try JSONValue.parse(answer.body)
            #expect(problem["code"]?.stringValue == "UNCLOSED_QUOTE")
            #expect(problem["sentence"]?.stringValue == "Có dấu ngoặc kép mở mà không đóng.")
        }
    }

    @Test func receiptsAreListedPageByPageToTheirSender() async throws {
        let other = RowAdapter(id: "in.others")
        var settings = GatewaySettings()
        settings.feeds["in.others"] = FeedSettings()
        settings.feeds["in.others"]?.key = FeedKey(token: "their-secret-token")
        try await RunningGateway.run(adapters: [RowAdapter(), other], settings: settings) { running in
            let client = try await LoopbackClient(running.gateway)
            var ids: [String] = []
            for number in 0..<5 {
                ids.insert(try await running.settle(RowAdapter.csv(["\(number),A,,,plain,"])).submission, at: 0)
                try await Task.sleep(for: .milliseconds(2))
            }
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,"]), feed: "in.others")
            var listed: [String] = []
            var before = ""
            while true {
                let path = "/v1/submissions?feed=in.rows&limit=2\(before)"
                let page = try JSONValue.parse(try await client.get(path).body)
                listed += (page["submissions"]?.arrayValue ?? []).compactMap { $0["id"]?.stringValue }
                guard let next = page["next"]?.stringValue else { break }
                before = "&before=\(next)"
            }
            #expect(listed == ids)
            #expect(try await client.get("/v1/submissions").status == 401)
            #expect(try await client.get("/v1/submissions?feed=in.others").status == 401)
            let key = ["Authorization": "Bearer their-secret-token"]
            let theirs = try JSONValue.parse(try await client.get("/v1/submissions?feed=in.others", key).body)
            #expect(theirs["submissions"]?.arrayValue?.count == 1)
        }
    }
}
