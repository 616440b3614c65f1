import Adapters
import Contracts
import Formats
import Testing
import Text

@Suite struct TableLoaderTests {
    /// The example of the design, with the alternatives it has in comments.
    static let example = """
        adapter: in.trackchild
        title: "TrackChild: missing and found children"
        version: 1.0.0
        jurisdiction: IN
        locale: hi-IN                           # digits, grouping, decimal mark
        timeZone: Asia/Kolkata
        absent: ["", NA, NIL, "-"]              # what this sender writes for "nothing"
        inputs:                                 # one entry for each way this feed comes
          - format: xml
            namespaces: {tc: "urn:example:trackchild"}
            records: /tc:MissingChildren/tc:MissingChild
          - {format: csv, charsets: [utf-8, utf-16le, windows-1258], legacyFont: krutidev010, delimiter: [",", tab], header: {row: 3}, until: "^योग"}
          - {format: json, records: "/calls[*]"}
        aliases: {जिला: [जनपद]}                  # other spellings of a source name, in any format
        skip:
          - {when: {Class: [TEST]}, as: non-event}
        urgency:                                # first that applies; none: U5
          - {is: U1, any: {imminentDanger: ["true"], callClass: [Emergency]}}
        emit:
          - type: missing-report/1
            when: {Status: [M, MISSING]}
            id: [RecordId, row]
            version: UpdatedOn | dateTime(dd/MM/yyyy HH:mm)            # optional
            map:
              source:           const(police)
              reportedAt:       FIRDate | date(dd/MM/yyyy)
              child.names:      ChildName | personName
              child.sex:        Sex | code(sex, unmapped: reject)
              child.age:        firstOf(Age, EstimatedAge) | age(years)
              lastSeen.at:      dateTime(date: ngay, time: thoiGian, format: dd/MM/yyyy HH:mm)
              lastSeen.place:   place(district: District/@code, system: LGD)
              child.relatedPersons[father].names: "पिता का नाम" | personName | required   # a header in quotes
            columns: '^(?<row>[a-j]\\d+)(?<sex>Boys|Girls)(?<band>.+)$'
          - type: contact/1
            each: updates
            id: [../callId, seq]
            map:
              source: const("a, b")
        ignore: [Photo]                         # read on purpose by nobody
        """

    private func load(_ text: String) -> LoadedTable {
        TableLoader.load(Array(text.utf8), file: "adapter.yaml")
    }

    private func place(_ line: Int, _ column: Int) -> Adapters.SourceLocation {
        Adapters.SourceLocation(file: "adapter.yaml", line: line, column: column)
    }

    @Test func theHeadOfTheExampleIsRead() throws {
        let loaded = load(Self.example)
        #expect(loaded.diagnostics == [])
        let table = try #require(loaded.table)
        #expect(table.id == "in.trackchild")
        #expect(table.title == "TrackChild: missing and found children")
        #expect(table.version == "1.0.0")
        #expect(table.jurisdiction == "IN")
        #expect(table.locale == "hi-IN")
        #expect(table.timeZone == "Asia/Kolkata")
        #expect(!table.isEmergency)
        #expect(table.absent == ["", "NA", "NIL", "-"])
        #expect(table.aliases.map(\.name) == ["जिला"])
        #expect(table.aliases.map(\.spellings) == [["जनपद"]])
        #expect(table.ignored.map(\.path.description) == ["Photo"])
        #expect(table.keyLocations["absent"] == place(7, 1))
    }

    @Test func theInputsOfTheExampleAreRead() throws {
        let table = try #require(load(Self.example).table)
        var csv = InputDescription(
            format: .csv,
            charsets: [.utf8, .utf16LE, .windows1258],
            delimiters: [0x2c, 0x09],
            legacyFont: .krutiDev010,
            headerRow: 3,
            until: "^योग"
        )
        csv.columns = ["^(?<row>[a-j]\\d+)(?<sex>Boys|Girls)(?<band>.+)$"]
        #expect(
            table.inputDescriptions == [
                InputDescription(
                    format: .xml,
                    recordsPath: "/tc:MissingChildren/tc:MissingChild",
                    namespaces: ["tc": "urn:example:trackchild"]
                ),
                csv,
                InputDescription(format: .json, recordsPath: "/calls[*]"),
            ]
        )
        #expect(table.inputs.map(\.location.line) == [9, 12, 13])
    }

    @Test func theRulesOfTheExampleAreRead() throws {
        let table = try #require(load(Self.example).table)
        let skip = try #require(table.skip.first)
        #expect(skip.fate == .nonEvent)
        #expect(skip.when.all.map(\.field.description) == ["Class"])
        #expect(skip.when.all.map(\.comparison) == [.oneOf(["TEST"])])
        let urgency = try #require(table.urgency.first)
        #expect(urgency.urgency == .immediate)
        #expect(urgency.when.all == [])
        #expect(urgency.when.any.map(\.field.description) == ["imminentDanger", "callClass"])
        #expect(urgency.when.any.map(\.comparison) == [.oneOf(["true"]), .oneOf(["Emergency"])])
    }

    @Test func theEmitsOfTheExampleAreRead() throws {
        let table = try #require(load(Self.example).table)
        #expect(table.emits.map(\.type) == ["missing-report/1", "contact/1"])
        let emit = try #require(table.emits.first)
        #expect(emit.id.paths.map(\.description) == ["RecordId", "row"])
        #expect(emit.columns?.partNames == ["row", "sex", "band"])
        #expect(emit.when?.all.map(\.comparison) == [.oneOf(["M", "MISSING"])])
        #expect(emit.version?.text == "UpdatedOn | dateTime(dd/MM/yyyy HH:mm)")
        #expect(emit.version?.pipeline.first?.arguments.map(\.value.raw) == ["dd/MM/yyyy HH:mm"])
        #expect(emit.location == place(20, 5))
        let contact = try #require(table.emits.last)
        #expect(contact.each?.path.description == "updates")
        #expect(contact.id.paths.map(\.description) == ["../callId", "seq"])
        #expect(contact.map.map { $0.expression.text } == ["const(\"a, b\")"])
    }

    @Test func everyLineOfTheExampleIsReadAsItIsWritten() throws {
        let emit = try #require(load(Self.example).table?.emits.first)
        let lines = Self.example.split(separator: "\n", omittingEmptySubsequences: false)
        for line in emit.map {
            let written = try #require(
                lines.indices.contains(line.location.line - 1) ? lines[line.location.line - 1] : nil
            )
            let parts = written.split(separator: ": ", maxSplits: 1)
            #expect(parts.first?.trimmingPrefix { $0 == " " } == "\(line.target)")
            #expect(written.contains(line.expression.text))
            let column = written.prefix(line.expression.location.column - 1).count
            #expect(written.dropFirst(column).hasPrefix(line.expression.text))
        }
        #expect(emit.map.count == 8)
    }

    @Test func argumentsKeepTheirLabelsTextAndPlace() throws {
        let emit = try #require(load(Self.example).table?.emits.first)
        let line = try #require(emit.map.first { "\($0.target)" == "lastSeen.place" })
        guard case .call(let call) = line.expression.head else {
            Issue.record("a call was expected")
            return
        }
        #expect(call.name == "place")
        #expect(call.argument("district")?.value.raw == "District/@code")
        #expect(try call.argument("district")?.value.sourcePath().steps == [.child("District"), .attribute("code")])
        #expect(call.argument("system")?.value.literal == "LGD")
        #expect(call.argument("system")?.value.location == place(31, 65))
        let sex = try #require(emit.map.first { "\($0.target)" == "child.sex" })
        #expect(sex.expression.pipeline.first?.unlabelled.map(\.value.literal) == ["sex"])
        #expect(sex.expression.pipeline.first?.argument("unmapped")?.value.literal == "reject")
        #expect(!sex.expression.isRequired)
    }

    @Test func aHeaderInQuotesIsOneName() throws {
        let emit = try #require(load(Self.example).table?.emits.first)
        let line = try #require(emit.map.last)
        #expect(line.target.steps == [.child("child"), .child("relatedPersons"), .element("father"), .child("names")])
        #expect(line.expression.head == .source(SourcePath(steps: [.child("पिता का नाम")])))
        #expect(line.expression.pipeline.map(\.name) == ["personName"])
        #expect(line.expression.isRequired)
    }
}
