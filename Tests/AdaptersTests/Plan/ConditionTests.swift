import Contracts
import ContractsTesting
import Formats
import Testing

/// What the tests of `when` and `skip` hold of a record.
@Suite struct ConditionTests {
    private static func table(_ test: String) -> String {
        """
        skip:
          - {when: {v: \(test)}, as: non-event}
        emit:
          - type: contact/1
            id: id
            map:
              startedAt: const(2025-07-15)
              channel: const(phone)
              helpline: const("112")
              callClass: const(emergency)
              isChildContact: const(true)
        """
    }

    private func holds(_ test: String, _ value: JSONValue?) throws -> Bool {
        let bench = try TableBench(Self.table(test), codes: ["words": "child,y\nminor girl,y\nबच्चा,y\n"])
        #expect(bench.diagnostics == [])
        var record: JSONValue = ["id": "1"]
        if let value { record = ["id": "1", "v": value] }
        return try bench.run(record.text + "\n").fates == [.nonEvent]
    }

    @Test(arguments: [
        ("9", true, false), ("17 years", true, false), ("about 16", true, false), ("6 months", true, false),
        ("१७ वर्ष", true, false), ("16-19", true, false), ("18", false, true), ("३४", false, true),
        ("35 yrs", false, true), ("Unknown", false, false), ("many", false, false), ("NA", false, false),
    ])
    func anAgeIsUnderOrFromAYearHoweverItIsWritten(_ age: String, _ isUnder: Bool, _ isFrom: Bool) throws {
        #expect(try holds("{ageUnder: 18}", .string(age)) == isUnder)
        #expect(try holds("{ageFrom: 18}", .string(age)) == isFrom)
    }

    @Test(arguments: [
        ("many", true), ("3O", true), ("9", false), ("about 8", false), ("Unknown", false), ("NA", false),
    ])
    func anAgeNobodyCanReadIsToldFromOneThatIsNotKnown(_ age: String, _ isUnreadable: Bool) throws {
        #expect(try holds("{age: unreadable}", .string(age)) == isUnreadable)
    }

    @Test(arguments: [
        ("CHILD IN DISTRESS", true), ("missing-child", true), ("Rape of Minor  Girl", true), ("बच्चा लापता", true),
        ("CHILDREN", false), ("minor injury", false), ("stepchild", false), ("बच्चाघर", false), ("NA", false),
    ])
    func aTextMentionsWholeWordsAndPhrasesOfAList(_ text: String, _ isMentioned: Bool) throws {
        #expect(try holds("{mentions: words}", .string(text)) == isMentioned)
        #expect(try holds("{mentionsNone: words}", .string(text)) == !isMentioned)
    }

    @Test func anyTextOfAListCounts() throws {
        #expect(try holds("{mentions: words}", ["fire", "child hurt"]))
        #expect(try !holds("{mentionsNone: words}", ["fire", "child hurt"]))
    }

    @Test func anAbsentFieldMentionsNothing() throws {
        #expect(try !holds("{mentions: words}", nil))
        #expect(try holds("{mentionsNone: words}", nil))
    }

    @Test(arguments: [
        ("{mentions: wrds}", "CODE_LIST_UNKNOWN"), ("{ageUnder: 17.5}", "TABLE_BAD_CONDITION"),
        ("{age: readable}", "TABLE_BAD_CONDITION"), ("{ageOver: 18}", "TABLE_BAD_CONDITION"),
    ])
    func aTestThatMeansNothingIsToldBeforeAnythingRuns(_ test: String, _ code: String) throws {
        let bench = try TableBench(Self.table(test), codes: ["words": "child,y\n"])
        #expect(bench.adapter == nil)
        #expect(bench.diagnostics.count == 1 && bench.diagnostics[0].contains(code))
    }
}
