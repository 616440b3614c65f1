import Formats
import Testing

@Suite struct SentColumnsTests {
    private func columns(_ header: String, _ names: [String], aliases: [String: String] = [:]) throws -> SentColumns {
        let inputs = [InputDescription(format: .csv)]
        let layout = RecordLayout(fields: names.map { SourcePath(steps: [.child($0)]) }, aliases: aliases)
        return try sent("\(header)\n\(header.filter { $0 == "," })x\n", inputs, layout)
    }

    private func sent(_ text: String, _ inputs: [InputDescription], _ layout: RecordLayout) throws -> SentColumns {
        var framer = RecordFramer(inputs: inputs)
        var slices: [FramedSlice] = []
        try Array(text.utf8).withUnsafeBytes { try framer.consume($0, into: &slices) }
        try framer.finish(into: &slices)
        return SentColumns(try #require(slices.first), inputs: inputs, layout: layout)
    }

    private let layout = RecordLayout(
        fields: [
            SourcePath(steps: [.child("FIRDate")]), SourcePath(steps: [.child("District"), .attribute("code")]),
            SourcePath(steps: [.child("जिला")]),
        ],
        groups: [
            RecordLayout.Group(
                path: SourcePath(steps: [.child("updates")]),
                fields: [SourcePath(steps: [.child("seenOn")])]
            )
        ],
        aliases: ["DateOfFIR": "FIRDate", "Zila": "District", "जनपद": "जिला"]
    )

    @Test func aFieldIsNamedAsTheHeaderNamesIt() throws {
        var columns = try columns("HO_TEN, Ngày sinh ,जनपद", ["Họ tên", "ngaySinh", "जिला"], aliases: ["जनपद": "जिला"])
        #expect(columns.name(of: "Họ tên", inRecord: 0) == "HO_TEN")
        #expect(columns.name(of: "ngaySinh", inRecord: 0) == "Ngày sinh")
        #expect(columns.name(of: "जिला", inRecord: 0) == "जनपद")
        #expect(columns.name(of: "Họ tên, जिला", inRecord: 0) == "HO_TEN, जनपद")
    }

    @Test func aFieldThatHasNoColumnHasNoName() throws {
        var columns = try columns("a,b", ["a", "c"])
        #expect(columns.name(of: "c", inRecord: 0) == nil)
        #expect(columns.name(of: "d", inRecord: 0) == nil)
    }

    @Test func aFieldOfJSONIsNamedAsItsRecordNamesIt() throws {
        let text = """
            [{"DateOfFIR": "1", "updates": [{"seen_on": "2"}], "district": {"@code": "3"}}, {"FIRDate": "4", "जनपद": "x"}]
            """
        var columns = try sent(text, [InputDescription(format: .json)], layout)
        #expect(columns.name(of: "FIRDate", inRecord: 0) == "DateOfFIR")
        #expect(columns.name(of: "seenOn", inRecord: 0) == "updates/seen_on")
        #expect(columns.name(of: "District/@code", inRecord: 0) == "district/@code")
        #expect(columns.name(of: "जिला", inRecord: 0) == nil)
        #expect(columns.name(of: "FIRDate, जिला", inRecord: 1) == "FIRDate, जनपद")
    }

    @Test func aFieldOfXMLIsNamedAsItsRecordNamesIt() throws {
        let text = """
            <c:all xmlns:c="urn:x"><c:one><c:Zila code="9"/><c:DateOfFIR>1</c:DateOfFIR></c:one>
            <c:one><c:fir_date>1</c:fir_date><c:updates><c:SEENON>2</c:SEENON></c:updates></c:one></c:all>
            """
        var columns = try sent(text, [InputDescription(format: .xml)], layout)
        #expect(columns.name(of: "FIRDate", inRecord: 0) == "DateOfFIR")
        #expect(columns.name(of: "District/@code", inRecord: 0) == "Zila/@code")
        #expect(columns.name(of: "FIRDate", inRecord: 1) == "fir_date")
        #expect(columns.name(of: "seenOn", inRecord: 1) == "updates/SEENON")
        #expect(columns.name(of: "FIRDate", inRecord: 7) == nil)
    }

    @Test func whatTheEnvelopeOrNobodySaysHasNoName() throws {
        var columns = try sent("[{\"a\": 1}]", [InputDescription(format: .json)], layout)
        #expect(columns.name(of: "../state", inRecord: 0) == nil)
        #expect(columns.name(of: "a", inRecord: 0) == "a")
    }
}
