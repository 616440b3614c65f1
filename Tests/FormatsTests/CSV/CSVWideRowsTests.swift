import Formats
import Testing

@Suite struct CSVWideRowsTests {
    private static let pattern = "(?<row>[a-z])(?<sex>Boys|Girls)?"

    private static func path(_ name: String) -> SourcePath { SourcePath(steps: [.child(name)]) }

    /// The rows of each record's first group, as text.
    private func rows(_ text: String, _ fields: [String], ignored: [String] = []) throws -> [[[String?]]] {
        let group = RecordLayout.Group(.columns(matching: Self.pattern), fields: fields.map(Self.path))
        let layout = RecordLayout(
            fields: [Self.path("Unit")],
            groups: [group, group],
            ignored: ignored.map(Self.path)
        )
        let decoder = RecordDecoder(inputs: [InputDescription(format: .csv)], layout: layout)
        var batch = RecordBatch()
        var rows: [[[String?]]] = []
        for slice in try FramedText(Array(text.utf8)).slices {
            decoder.decode(slice, into: &batch)
            #expect(batch.groups[0].starts == batch.groups[1].starts)
            for index in batch.records.indices {
                let group = batch.groups[0]
                rows.append(
                    (group.starts[index]..<group.starts[index + 1]).map { row in
                        fields.indices.map { field in
                            let slot = group.slots[Int(row) * fields.count + field]
                            guard slot.kind == .text else { return nil }
                            return String(
                                decoding: batch.text[Int(slot.offset)...].prefix(Int(slot.length)),
                                as: UTF8.self
                            )
                        }
                    }
                )
            }
        }
        return rows
    }

    @Test func eachMatchingColumnIsARowOfEachRecord() throws {
        #expect(
            try rows("Unit,aBoys,b,x y,aGirls\n1,2,\"3 \"\"\",4,\n5,6,7,8,9\n", ["row", "sex", "value", "column"]) == [
                [["a", "Boys", "2", "aBoys"], ["b", nil, "3 \"", "b"], ["a", "Girls", "", "aGirls"]],
                [["a", "Boys", "6", "aBoys"], ["b", nil, "7", "b"], ["a", "Girls", "9", "aGirls"]],
            ]
        )
    }

    @Test func aRowThatCannotBeReadHasNoRowsAndTheNextHasItsOwn() throws {
        #expect(try rows("Unit,a\n1\n2,3\n4,5,6\n7,8\n", ["value"]) == [[], [["3"]], [], [["8"]]])
    }

    @Test func aColumnIgnoredByNameIsNoRow() throws {
        #expect(try rows("Unit,a,b\n1,2,3\n", ["value"], ignored: ["a"]) == [[["3"]]])
    }

    @Test func anOverlongHeaderMatchesNothing() throws {
        let header = String(repeating: "b", count: 300)
        #expect(try rows("Unit,\(header)\n1,2\n", ["value"]) == [[]])
    }
}
