import Contracts
import Formats
import Testing

/// An adapter in Swift as the other side of the protocol of programs.
@Suite struct NativeConversationTests {
    private let conversation = NativeConversation(HelplineNotesAdapter())

    private func answer(_ message: JSONValue) throws -> JSONValue {
        try JSONValue.parse(try conversation.answer(Array(message.text.utf8)))
    }

    private var greeting: [JSONValue.Member] {
        let fields = HelplineNotesAdapter.header.split(separator: ",").map { JSONValue.string(String($0)) }
        return [
            .init(name: "protocol", value: 1), .init(name: "adapter", value: "in.notes"),
            .init(name: "version", value: "1.0.0"), .init(name: "jurisdiction", value: "IN"),
            .init(name: "emits", value: ["concern/1"]), .init(name: "reads", value: .array(fields)),
        ]
    }

    @Test func aGreetingThatSaysTheSameIsAnswered() throws {
        #expect(try answer(.object(greeting)) == ["protocol": 1])
    }

    @Test(arguments: ["adapter", "version", "jurisdiction", "emits", "reads"])
    func aTableThatSaysSomethingElseIsToldByName(_ name: String) throws {
        let members = greeting.map { member in
            let other: JSONValue = member.value.arrayValue == nil ? "other" : ["other"]
            return member.name == name ? JSONValue.Member(name: name, value: other) : member
        }
        let error = #expect(throws: NativeConversationError.self) {
            try conversation.answer(Array(JSONValue.object(members).text.utf8))
        }
        #expect(error?.description.hasPrefix("\(name) is ") == true)
    }

    @Test func anotherProtocolAndNonsenseAreRefused() {
        for message in [#"{"protocol":2}"#, "{}", "[", #"{"batch":1}"#] {
            #expect(throws: NativeConversationError.self) { try conversation.answer(Array(message.utf8)) }
        }
    }

    @Test func aBatchIsAnsweredRecordByRecord() throws {
        let answer = try answer([
            "batch": 7, "receivedAt": "2025-07-15T03:40:00.000Z",
            "records": [
                [
                    "line": 2,
                    "record": ["id": "1", "at": "2025-07-14", "kind": "other", "danger": "yes", "age": " 9 "],
                ],
                ["line": 3, "record": ["id": "2", "at": "2025-07-14", "kind": "test"]],
                ["line": 4, "record": 12],
            ],
        ])
        #expect(answer["batch"] == 7)
        let event = answer["outcomes"]?[0]?["events"]?[0]
        #expect(event?["type"] == "concern/1" && event?["urgency"] == "U1")
        #expect(event?["subject"] == ["1"] && event?["keyed"] == false)
        #expect(event?["data"]?["child"]?["age"]?["value"] == 9)
        #expect(answer["outcomes"]?[1] == ["nonEvent": true])
        #expect(answer["outcomes"]?[2]?["events"]?[0]?["subject"]?[0] == .null)
    }
}
