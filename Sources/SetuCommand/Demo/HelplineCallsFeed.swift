import ContractsTesting
import Formats

/// An hour of calls as a child helpline exports them: JSON, an envelope around the calls.
enum HelplineCallsFeed {
    private static let names = ["पूजा", "राहुल", "आरती", "सोनू", "कविता", "इमरान"]
    private static let relations = ["neighbour", "teacher", "mother", "self", "relative"]
    private static let districts = ["हरिद्वार", "देहरादून", "नैनीताल", "पिथौरागढ़"]
    private static let reasons: [JSONValue] = ["Violence", "Shelter"]

    /// A delivery.
    static func feed(records: Int, using generator: inout SeededGenerator) -> DemoFeed {
        var calls: [JSONValue] = []
        for number in 1...records {
            calls.append(call(number, using: &generator))
        }
        let export: JSONValue = [
            "export": [
                "state": "Uttarakhand", "controlRoom": "DDN-1", "generatedAt": "2025-07-20T22:00:00+05:30",
            ],
            "calls": .array(calls),
        ]
        return DemoFeed(
            id: "in.childline-1098",
            title: "calls to a child helpline, JSON",
            fileName: "helpline-calls.json",
            contentType: "application/json",
            bytes: export.bytes
        )
    }

    private static func call(_ number: Int, using generator: inout SeededGenerator) -> JSONValue {
        let callClass = generator.pick(["Emergency", "Non-emergency", "Information", "Silent", "Blank", "Counselling"])
        let minute = DemoFeed.padded(number % 60, 2)
        let second = DemoFeed.padded(generator.number(0...59), 2)
        // A clock that was never set.
        let startedAt = number % 71 == 0 ? "2025-07-20 at night" : "2025-07-20T21:\(minute):\(second)+05:30"
        var members: [JSONValue.Member] = [
            .init(name: "callId", value: .string("1098/UK/2025/0720-\(DemoFeed.padded(number, 4))")),
            .init(name: "startedAt", value: .string(startedAt)),
            .init(name: "callClass", value: .string(callClass)),
        ]
        let isAboutChild = callClass == "Emergency" || callClass == "Non-emergency" || callClass == "Counselling"
        var caller: [JSONValue.Member] = [
            .init(name: "phone", value: .string("90000\(DemoFeed.padded(number, 5))"))
        ]
        if isAboutChild {
            caller.append(.init(name: "isChild", value: false))
            caller.append(.init(name: "relation", value: .string(generator.pick(relations))))
        }
        members.append(.init(name: "caller", value: .object(caller)))
        if isAboutChild {
            members += [
                .init(name: "language", value: "hi"),
                .init(name: "imminentDanger", value: .boolean(number % 9 == 0)),
                .init(name: "child", value: child(using: &generator)),
                .init(name: "reasons", value: .array(reasons)),
            ]
        }
        members.append(.init(name: "updates", value: updates(of: callClass, minute: minute)))
        return .object(members)
    }

    private static func updates(of callClass: String, minute: String) -> JSONValue {
        guard callClass == "Emergency" else { return [] }
        return [
            [
                "seq": 1,
                "at": .string("2025-07-20T22:\(minute):00+05:30"),
                "status": "open",
                "action": "transferred",
                "to": "112",
            ]
        ]
    }

    private static func child(using generator: inout SeededGenerator) -> JSONValue {
        [
            "name": .string(generator.pick(names)),
            "age": .string("about \(generator.number(3...16))"),
            "sex": .string(generator.pick(["Girl", "Boy"])),
            "district": .string(generator.pick(districts)),
        ]
    }
}
