import Formats
import Testing

@Suite struct SentColumnsTests {
    private func columns(_ header: String, _ names: [String], aliases: [String: String] = [:]) throws -> SentColumns {
        let inputs = [InputDescription(format: .csv)]
        let layout = RecordLayout(fields: names.map { SourcePath(steps: [.child($0)]) }, aliases: aliases)
        var framer = RecordFramer(inputs: inputs)
        let text = Array("\(header)\n\(header.filter { $0 == "," })x\n".utf8)
        var slices: [FramedSlice] = []
        try text.withUnsafeBytes { try framer.consume($0, into: &slices) }
        try framer.finish(into: &slices)
        return SentColumns(try #require(slices.first), inputs: inputs, layout: layout)
    }

    @Test func aFieldIsNamedAsTheHeaderNamesIt() throws {
        let columns = try columns("HO_TEN, Ngày sinh ,जनपद", ["Họ tên", "ngaySinh", "जिला"], aliases: ["जनपद": "जिला"])
        #expect(columns.name(of: "Họ tên") == "HO_TEN")
        #expect(columns.name(of: "ngaySinh") == "Ngày sinh")
        #expect(columns.name(of: "जिला") == "जनपद")
        #expect(columns.name(of: "Họ tên, जिला") == "HO_TEN, जनपद")
    }

    @Test func aFieldThatHasNoColumnHasNoName() throws {
        let columns = try columns("a,b", ["a", "c"])
        #expect(columns.name(of: "c") == nil)
        #expect(columns.name(of: "d") == nil)
    }
}
