import Contracts
import ContractsTesting
import Formats
import Testing

@Suite struct PlanTests {
    /// Two emits of one record, an inner list, urgency and skip.
    private static let table = """
        urgency:
          - {is: U1, when: {danger: ["yes"]}}
          - {is: U3, when: {age: {under: 6}}}
        skip:
          - {when: {kind: [TEST]}, as: non-event}
        emit:
          - type: concern/1
            when: {kind: {not: [NOTE, CALL]}}
            id: id
            version: version
            map:
              reportedAt: at | dateTime(iso)
              categories: firstOf(category, group) | code(vulnerability)
              verification: const(unverified)
              reporter.role: const(official)
              severity: level | code(level, unmapped: reject)
              child.names: name | personName
              child.sex: sex | code(sex, absent: unknown)
              child.age: age | age(years)
              scheme: scheme | required
          - type: contact/1
            when: {kind: [CALL, BOTH]}
            id: id
            map:
              startedAt: at | dateTime(iso)
              channel: const(phone)
              helpline: const("1098")
              callClass: const(counselling)
              isChildContact: const(true)
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
        """

    private let bench: TableBench

    init() throws {
        bench = try TableBench(Self.table, codes: ["level": "1,low\n2,high\n"])
    }

    private func record(_ changes: [String: JSONValue?] = [:]) -> String {
        var values: [String: JSONValue?] = [
            "id": "1", "at": "2025-07-20", "category": "ORPHAN", "name": "RAJU", "sex": "M", "age": "9", "scheme": "S",
        ]
        for (name, value) in changes { values[name] = value }
        let members = values.sorted { $0.key < $1.key }.compactMap { name, value in
            value.map { JSONValue.Member(name: name, value: $0) }
        }
        return JSONValue.object(members).text + "\n"
    }

    private func codes(_ output: FixtureOutput) -> [String] {
        output.rejections.map { rejection in
            guard case .string(let code)? = rejection["code"] else { return "" }
            guard case .string(let field)? = rejection["canonicalField"] else { return code }
            return "\(code) \(field)"
        }
    }

    @Test func theTableIsWithoutProblems() {
        #expect(bench.diagnostics == [])
    }

    @Test func aGoodRecordIsOneEvent() throws {
        let output = try bench.run(record())
        #expect(output.fates == [.translated])
        #expect(output.whole.count == 1 && output.rejections.isEmpty)
    }

    @Test(
        arguments: [
            (["at": nil], "REQUIRED_MISSING reportedAt"), (["at": "yesterday"], "DATE_INVALID reportedAt"),
            (["category": nil], "REQUIRED_MISSING categories"), (["scheme": nil], "REQUIRED_MISSING scheme"),
            (["level": "9"], "CODE_UNMAPPED severity"), (["id": nil], "ID_MISSING recordId"),
            (["version": "x"], "VERSION_INVALID"),
            (["kind": "NOTE"], "NO_RULE"),
        ] as [([String: JSONValue?], String)]
    )
    func whatMustBeThereAndIsNotRejectsTheRecord(_ changes: [String: JSONValue?], _ code: String) throws {
        let output = try bench.run(record(changes))
        #expect(output.fates == [.rejected])
        #expect(output.whole.isEmpty)
        #expect(codes(output) == [code])
    }

    @Test(arguments: [
        (["age": "NINE"], "AGE_INVALID"), (["sex": "X"], "CODE_UNMAPPED"), (["category": "strange"], "CODE_UNMAPPED"),
    ])
    func whatNeedNotBeThereIsAnIssue(_ changes: [String: JSONValue?], _ code: String) throws {
        let output = try bench.run(record(changes))
        #expect(output.fates == [.translated])
        #expect(output.whole.first?["data"]?["quality"]?["issues"]?[0]?["code"] == .string(code))
    }

    @Test func theFirstFieldThatSaysSomethingCounts() throws {
        let output = try bench.run(record(["category": "NA", "group": "BEGGING"]))
        #expect(output.whole.first?["data"]?["categories"]?[0]?["code"] == "BEGGING")
    }

    @Test func aSkippedRecordIsADeclaredNonEvent() throws {
        let output = try bench.run(record(["kind": "test", "at": nil]))
        #expect(output.fates == [.nonEvent])
        #expect(output.whole.isEmpty && output.rejections.isEmpty)
    }

    @Test func aRecordIsAllOrNothingAcrossItsEmits() throws {
        #expect(try bench.run(record(["kind": "BOTH"])).whole.count == 2)
        let output = try bench.run(record(["kind": "BOTH", "scheme": nil]))
        #expect(output.fates == [.rejected] && output.whole.isEmpty)
    }

    @Test func everyElementOfAnInnerListEmits() throws {
        let steps: JSONValue = [["number": "1", "when": "2025-07-21"], ["number": "2", "when": "2025-07-22"]]
        let output = try bench.run(record(["kind": "CALL", "steps": steps]))
        #expect(output.whole.map { $0["data"]?["statusAt"]?.text } == [nil, "\"2025-07-21\"", "\"2025-07-22\""])
        #expect(Set(output.whole.map { $0["subject"]?.text }).count == 3)
    }

    @Test func anEmergencyGoesOutInPart() throws {
        let output = try bench.run(record(["danger": "yes", "category": nil, "scheme": nil, "version": "x"]))
        #expect(output.fates == [.partial])
        #expect(output.whole.first?["data"]?["quality"]?["partial"] == true)
        #expect(output.whole.first?["data"]?["categories"]?[0]?["code"] == "OTHER")
        #expect(Set(codes(output)) == ["REQUIRED_MISSING categories", "REQUIRED_MISSING scheme", "VERSION_INVALID"])
    }

    @Test func anEmergencyWithoutWhatIsEssentialDoesNot() throws {
        let output = try bench.run(record(["danger": "yes", "at": nil]))
        #expect(output.fates == [.rejected] && output.whole.isEmpty)
    }

    @Test(arguments: [("yes", "9", "U1"), ("no", "5", "U3"), ("no", "6", "U5")])
    func theFirstUrgencyThatAppliesCounts(_ danger: String, _ age: String, _ urgency: String) throws {
        let output = try bench.run(record(["danger": .string(danger), "age": .string(age)]))
        #expect(output.whole.first?["data"]?["urgency"] == .string(urgency))
    }

    @Test(arguments: [("danger", "perhaps", "U2"), ("danger", "no", "U5"), ("age", "NINE", "U5")])
    func onlyWhatMayBeAnEmergencyAndCannotBeReadCountsAsOne(_ name: String, _ value: String, _ urgency: String) throws {
        let table = Self.table.replacing(
            "severity: level",
            with: "imminentDanger: danger | boolean\n      severity: level"
        )
        let bench = try TableBench(table, codes: ["level": "1,low\n"])
        #expect(try bench.run(record([name: .string(value)])).whole.first?["data"]?["urgency"] == .string(urgency))
    }

    @Test func whatMayBeAnEmergencyIsNotMadeLessByALesserRule() throws {
        let table = Self.table.replacing(
            "severity: level",
            with: "imminentDanger: danger | boolean\n      severity: level"
        )
        let bench = try TableBench(table, codes: ["level": "1,low\n"])
        let event = try bench.run(record(["danger": "perhaps", "age": "5"])).whole.first
        #expect(event?["data"]?["urgency"] == "U2")
    }

    @Test func recordsWhoseIDsCouldBeAadhaarNumbersStayApart() throws {
        let numbers = ["234123412346", "499118665246"]
        let output = try bench.run(numbers.map { record(["id": .string($0)]) }.joined())
        #expect(output.fates == [.translated, .translated])
        #expect(Set(output.whole.map { $0["subject"]?.text }).count == 2)
        for event in output.whole {
            #expect(event["data"]?["recordId"] == "[AADHAAR]")
            #expect(numbers.allSatisfy { !event.text.contains($0) })
        }
    }

    @Test func theFirstFieldThatSaysSomethingIsTheID() throws {
        let table = Self.table.replacing("id: id\n    version", with: "id: firstOf(id, number)\n    version")
        let bench = try TableBench(table, codes: ["level": "1,low\n"])
        let own = try bench.run(record()).whole.first
        let other = try bench.run(record(["id": nil, "number": "1"])).whole.first
        #expect(other?["data"]?["recordId"] == "1")
        #expect(own?["subject"] == other?["subject"] && own != nil)
        #expect(codes(try bench.run(record(["id": nil]))) == ["ID_MISSING recordId"])
    }

    @Test(arguments: [
        ("3", "00000000000000000003"), ("1753026340007", "00000001753026340007"),
        ("2025-07-20 21:15:40", "00000001753026340000"),
    ])
    func aVersionIsANumberAsItIsOrTheTimeOfAnUpdate(_ version: String, _ sequence: String) throws {
        let bench = try versions()
        #expect(try bench.run(record(["changed": .string(version)])).whole.first?["sequence"] == .string(sequence))
    }

    @Test func aTimeOfNoughtIsNoVersion() throws {
        let changes: [String: JSONValue?] = ["version": "0", "changed": "2025-07-20 21:15:40"]
        let event = try versions().run(record(changes)).whole.first
        #expect(event?["sequence"] == "00000001753026340000")
    }

    @Test func aRejectionNamesTheFieldThatSaysWhatCannotBeRead() throws {
        let output = try versions().run(record(["changed": "soon"]))
        #expect(output.rejections.map { $0["sourceField"]?.stringValue } == ["changed"])
    }

    private func versions() throws -> TableBench {
        let version = "version: firstOf(version, changed) | dateTime(epochMilliseconds, iso)"
        let table = Self.table.replacing("version: version", with: version)
        return try TableBench(table, codes: ["level": "1,low\n"])
    }

    @Test func aKeyedIDIsTheSameInAnyCaseAndSpacing() throws {
        let keyed = try TableBench.concern("child.names: v | personName")
        let output = try keyed.run(
            #"{"id":"A b","v":"X"}"# + "\n" + #"{"id":" a  B ","v":"x"}"# + "\n" + #"{"id":"c","v":"x"}"# + "\n"
        )
        #expect(Set(output.whole.map { $0["subject"]?.text }).count == 2)
    }

    @Test(arguments: [("2.02508E+11", true), ("12E+3", true), ("E+12", false), ("A1E+12", false), ("12E3", false)])
    func anIDThatASpreadsheetHasRoundedIsNone(_ id: String, _ isRounded: Bool) throws {
        #expect(codes(try bench.run(record(["id": .string(id)]))).contains("ID_MISSING recordId") == isRounded)
    }

    @Test func aKeyedIDOfNothingIsARejection() throws {
        let keyed = try TableBench.concern("child.names: name | personName")
        #expect(codes(try keyed.run(#"{"id":"NA","v":null,"name":"RAJU"}"# + "\n")) == ["ID_MISSING"])
    }

    @Test func aListThatIsEmptyTakesWhatStandsForNothing() throws {
        let table = Self.table.replacing("code(vulnerability)", with: "code(vulnerability, absent: OTHER)")
        let bench = try TableBench(table, codes: ["level": "1,low\n"])
        let output = try bench.run(record(["category": []]))
        #expect(output.whole.first?["data"]?["categories"]?.text == #"[{"code":"OTHER","mapping":"default"}]"#)
    }

    @Test func aTimeThatIsAbsentIsUnknownOnlyWhereTheTableSaysSo() throws {
        let table = Self.table.replacing(
            "reportedAt: at | dateTime(iso)",
            with: "reportedAt: at | dateTime(iso, absent: unknown)"
        )
        let bench = try TableBench(table, codes: ["level": "1,low\n"])
        #expect(try bench.run(record(["at": nil])).whole.first?["data"]?["reportedAt"] == "unknown")
        #expect(codes(try bench.run(record(["at": "yesterday"]))) == ["DATE_INVALID reportedAt"])
    }

    @Test func everyProblemOfATableIsToldAtOnce() throws {
        let bench = try TableBench(
            """
            emit:
              - type: concern/1
                id: id
                map:
                  reportdAt: at | date(dd/MM/yyyy)
                  categories: group | code(vulnerabilty)
                  child.age: age | agee(years)
            """
        )
        #expect(bench.adapter == nil)
        for word in ["reportedAt", "vulnerability", "verification", "agee"] {
            #expect(bench.diagnostics.contains { $0.contains(word) }, "\(word)")
        }
    }

    @Test func aRequiredListWhoseElementsHoldConstantsAloneIsMissing() throws {
        let bench = try TableBench(
            """
            emit:
              - type: nutrition-measurement/1
                id: id
                map:
                  measuredOn: at | dateTime(iso)
                  child.sex: const(unknown)
                  measurements[haemoglobin].value: hb
                  measurements[haemoglobin].unit: const(g/dL)
            """
        )
        let output = try bench.run(#"{"id":"1","at":"2025-07-15","hb":"ten"}"#)
        #expect(output.rejections.map { $0["canonicalField"]?.stringValue } == ["measurements"])
        #expect(try bench.run(#"{"id":"1","at":"2025-07-15","hb":"9.4"}"#).whole.count == 1)
    }
}
