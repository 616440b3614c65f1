import Adapters
import Contracts
import ContractsTesting
import Formats
import Testing

/// An adapter in Swift finds in a record that is printed for programs what it finds in the record itself.
@Suite struct PrintedRecordTests {
    @Test(arguments: FeedFixture.all)
    func whatIsPrintedReadsAsWhatWasSent(_ fixture: FeedFixture) throws {
        let description = try #require(AdapterCatalog.load(FeedFolders.folder(fixture.feed)).adapter).description
        // Programs are given what was sent: text that was typed for a legacy font stays as it is.
        guard description.inputs.allSatisfy({ $0.legacyFont == nil }) else { return }
        let known = description.layout
        let layout = RecordLayout(
            fields: known.fields.filter { $0.up == 0 },
            aliases: known.aliases,
            ignored: known.ignored
        )
        let isTable = description.inputs.contains { $0.format == .csv }
        let printedReader = PrintedRecordReader(layout, mayBeRows: isTable)
        let reader = NativeRecordReader(layout)
        let decoder = RecordDecoder(inputs: description.inputs, layout: layout)
        var printer = RecordPrinter(inputs: description.inputs)
        let bytes = try FeedFolders.bytes(fixture.fixture.inputPath)
        guard let slices = try? FixtureRun.slices(of: bytes, for: description) else { return }
        var batch = RecordBatch()
        for slice in slices {
            decoder.decode(slice, into: &batch)
            for (index, printed) in printer.print(slice).enumerated() where batch.records[index].failure == nil {
                guard let json = try? printed.json.get() else { continue }
                let own = reader.record(index, of: batch)
                let told = printedReader.record(try JSONValue.parse(json))
                for path in layout.fields.map(\.description) {
                    #expect(told.all(path) == own.all(path), "\(path) of record \(index)")
                    // Where rows of their own are read of it, a decoder says nothing of what holds them.
                    #expect(told.isStructure(path) || !own.isStructure(path), "\(path) of record \(index)")
                }
            }
        }
    }
}
