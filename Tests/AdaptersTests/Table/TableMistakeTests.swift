import Adapters
import Formats
import Testing
import Text

@Suite struct TableMistakeTests {
    private func problems(_ text: String) -> [String] {
        TableLoader.load(Array(text.utf8), file: "t").diagnostics.map { problem in
            let place = "\(problem.location.line):\(problem.location.column)"
            return "\(place) \(problem.code)" + (problem.suggestion.map { " -> \($0)" } ?? "")
        }
    }

    /// A table with the given emit and nothing wrong in the rest.
    private func table(_ rest: String, head: String = "") -> String {
        """
        adapter: in.example
        title: Example
        version: 1.0.0
        jurisdiction: IN
        locale: en-IN
        timeZone: Asia/Kolkata
        inputs: [{format: csv}]
        \(head)
        emit:
        \(rest)
        """
    }

    @Test func everyMistakeIsReportedWhereItStands() {
        let text = """
            adapter: TrackChild
            titel: TrackChild
            version: [1, 0]
            jurisdiction: India
            locale: Hindi
            timeZone: Asia/Kolkatta
            absent: {a: b}
            inputs:
              - format: xlm
              - {format: csv, records: /a, delimiter: [";;"], header: {row: 0}, until: "("}
              - {format: xml, records: "/x:A", charsets: [utf-9]}
            aliases: {जिला: [जनपद], district: [जनपद]}
            skip:
              - {when: {Class: TEST}, as: nonevent}
            urgency:
              - {is: U9, any: {a: present}}
              - {is: U1, any: {a: {undr: 5}, b: {over: five}, any: {c: present}}}
            emit:
              - type: missing-report
                when: {Status: []}
                id: keyd(Name)
                version: UpdatedOn | | dateTime(dd)
                map:
                  source:      const(police
                  child.names: Child Name | personName
                  child.sex:   Sex | code(sex, map(a))
                  child.age:   Age | required | age(years)
                  child.[x]:   Age
                  child.sex:   Sex
                  child.marks: "Marks
                  place:       place(district: tc:District, , x)
              - type: contact/1
                each: updates
                id: ../callId
                map: {}
            ignor: [Photo]
            title: again
            version: 1.0.0
            """
        #expect(
            problems(text) == [
                "1:10 TABLE_BAD_VALUE",
                "2:1 TABLE_UNKNOWN_KEY -> title",
                "3:10 TABLE_WRONG_TYPE",
                "4:15 TABLE_BAD_VALUE",
                "5:9 TABLE_BAD_VALUE",
                "6:11 TABLE_BAD_VALUE -> Asia/Kolkata",
                "7:9 TABLE_WRONG_TYPE",
                "9:13 TABLE_BAD_VALUE -> xml",
                "10:19 TABLE_KEY_OF_OTHER_FORMAT",
                "10:44 TABLE_BAD_VALUE",
                "10:65 TABLE_BAD_VALUE",
                "10:76 TABLE_BAD_VALUE",
                "11:28 TABLE_UNKNOWN_PREFIX",
                "11:47 TABLE_BAD_VALUE -> utf-8",
                "12:36 TABLE_DUPLICATE_KEY",
                "14:20 TABLE_BAD_CONDITION",
                "14:31 TABLE_BAD_VALUE -> non-event",
                "16:10 TABLE_BAD_VALUE",
                "17:24 TABLE_BAD_CONDITION -> under",
                "17:44 TABLE_BAD_CONDITION",
                "17:51 TABLE_BAD_CONDITION",
                "19:11 TABLE_BAD_VALUE",
                "20:20 TABLE_BAD_CONDITION",
                "21:9 TABLE_BAD_EXPRESSION -> keyed",
                "22:26 TABLE_BAD_EXPRESSION",
                "24:25 TABLE_BAD_EXPRESSION",
                "25:25 TABLE_BAD_PATH",
                "26:39 TABLE_BAD_EXPRESSION",
                "27:35 TABLE_BAD_EXPRESSION",
                "28:13 TABLE_BAD_PATH",
                "29:7 TABLE_DUPLICATE_KEY",
                "30:20 TABLE_BAD_PATH",
                "31:49 TABLE_BAD_EXPRESSION",
                "33:11 TABLE_EACH_NEEDS_VERSION",
                "36:1 TABLE_UNKNOWN_KEY -> ignore",
                "38:1 TABLE_DUPLICATE_KEY",
            ]
        )
    }

    @Test func whatIsMissingIsNamed() {
        #expect(
            TableLoader.load(Array("adapter: in.example\nemit: []\ninputs: []".utf8), file: "t").diagnostics.map(
                \.message
            )
                == [
                    "the key 'title' is missing", "the key 'version' is missing", "the key 'jurisdiction' is missing",
                    "the key 'locale' is missing", "the key 'timeZone' is missing", "'emit' has at least one entry",
                    "'inputs' has at least one entry",
                ]
        )
        #expect(
            problems(table("  - {}")) == ["10:5 TABLE_MISSING_KEY", "10:5 TABLE_MISSING_KEY", "10:5 TABLE_MISSING_KEY"]
        )
        #expect(problems("") == ["1:1 TABLE_MISSING_KEY"])
        #expect(problems("- a") == ["1:1 TABLE_WRONG_TYPE"])
    }

    @Test func aLineThatIsNotYAMLDoesNotHideTheOthers() {
        let text = table(
            """
              - type: contact/1
                id: RecordId
                map: {source: const(a}
                when: {Status: [A}
            """,
            head: "urgency: {is: U1"
        )
        let found = problems(text)
        #expect(found.contains("8:10 TABLE_SYNTAX"))
        #expect(found.filter { $0.hasSuffix("TABLE_SYNTAX") }.count >= 2)
        #expect(!found.contains { $0.hasSuffix("TABLE_MISSING_KEY") })
    }

    @Test func anExpressionMayGoOnInDeeperLines() throws {
        let text = table(
            """
              - type: contact/1
                id: RecordId
                map:
                  place: place(district: जिला,     # the district
                    system: LGD)
                    | required
                  source: const(a
                    | b
            """
        )
        let loaded = TableLoader.load(Array(text.utf8), file: "t")
        let line = try #require(loaded.table?.emits.first?.map.first)
        #expect(line.expression.text == "place(district: जिला, system: LGD) | required")
        #expect(line.expression.isRequired)
        #expect(problems(text) == ["16:20 TABLE_BAD_EXPRESSION"])
        guard case .call(let call) = line.expression.head else { return }
        #expect(call.argument("system")?.location.line == 14)
        #expect(call.argument("system")?.location.column == 9)
    }

    @Test func anExpressionInYAMLQuotesIsReadWithoutThem() throws {
        let text = table(
            """
              - type: contact/1
                id: 'keyed("a (b)", ../c)'
                map:
                  source: 'Name | convert(it''s)'
                  place: >-
                    Place |
                    text
            """
        )
        let emit = try #require(TableLoader.load(Array(text.utf8), file: "t").table?.emits.first)
        #expect(emit.map.map(\.expression.text) == ["Name | convert(it's)", "Place | text"])
        #expect(emit.id.paths.map(\.description) == ["a (b)", "../c"])
        #expect(problems(text) == [])
    }

    @Test func aQuotedNameIsOneNameWhereverItStands() throws {
        let text = table(
            """
              - type: contact/1
                when: {"Quận/Huyện": present, "@code": absent, ../state: {not: [X]}}
                id: ["Quận/Huyện", caller/phone]
                map: {source: "const(a)"}
            """,
            head: "ignore: [\"आयु (वर्ष)\", Ghi chú]"
        )
        let table = try #require(TableLoader.load(Array(text.utf8), file: "t").table)
        let emit = try #require(table.emits.first)
        #expect(problems(text) == [])
        #expect(emit.when?.all.map(\.field.steps) == [[.child("Quận/Huyện")], [.attribute("code")], [.child("state")]])
        #expect(emit.when?.all.map(\.field.up) == [0, 0, 1])
        #expect(emit.when?.all.map(\.comparison) == [.present, .absent, .noneOf(["X"])])
        #expect(emit.id.paths.map(\.steps) == [[.child("Quận/Huyện")], [.child("caller"), .child("phone")]])
        #expect(table.ignored.map(\.path.steps) == [[.child("आयु (वर्ष)")], [.child("Ghi chú")]])
    }

    @Test func conditionsHoldNumbersAndGroups() throws {
        let text = table(
            """
              - type: contact/1
                when: {Age: {over: 5, under: 18}, any: {A: [x], B: present}, all: {C: [no, ~, 1]}, ./any: {not: y}}
                id: [A]
                map: {source: A}
            """
        )
        let when = try #require(TableLoader.load(Array(text.utf8), file: "t").table?.emits.first?.when)
        #expect(problems(text) == [])
        #expect(when.any.map(\.comparison) == [.oneOf(["x"]), .present])
        #expect(when.all.map(\.comparison) == [.over(5), .under(18), .oneOf(["no", "~", "1"]), .noneOf(["y"])])
        #expect(when.all.map(\.field.description) == ["Age", "Age", "C", "any"])
    }

    @Test(arguments: [
        ("title: TrackChild: missing", "text that holds ': ' is written in quotes"),
        ("ignore: [@id]", "text that begins with '@' or '`' is written in quotes"),
        ("absent: [NA", "close what is opened here"),
        ("title: \"TrackChild", "close what is opened here"),
    ])
    func usualSlipsInYAMLComeWithTheirMending(_ text: String, _ fix: String) {
        let problems = TableLoader.load(Array(text.utf8), file: "t").diagnostics
        #expect(problems.map(\.code) == ["TABLE_SYNTAX"])
        #expect(problems.map(\.fix) == [fix])
    }

    @Test func wordsThatYAMLTakesForValuesStayText() {
        let loaded = TableLoader.load(Array("absent: [NO, ~, null, 0x10, 1.0, 2025-01-01]".utf8), file: "t")
        #expect(loaded.table?.absent == ["NO", "~", "null", "0x10", "1.0", "2025-01-01"])
    }
}
