package import Adapters
package import Contracts
import ContractsTesting
package import Formats

/// Explains records: runs them through the adapter as the gateway does, and tells step by step how the same plan came there.
package struct Explainer {
    private let adapter: MappedAdapter
    private let table: MappingTable
    private let keys: TranslationKeys

    /// Makes an explainer; `nil` where the folder holds no sound table.
    package init?(_ adapter: MappedAdapter, in folder: AdapterFolder, places: PlaceCatalog = .bundled) {
        guard let table = folder.load(places: places).table else { return nil }
        self.adapter = adapter
        self.table = table
        keys = TranslationKeys(secret: Array(FixtureRun.key.utf8))
    }

    /// How many records a delivery has.
    /// - Throws: `FramingError` where it is refused as a whole.
    package func count(of bytes: [UInt8]) throws(FramingError) -> Int {
        try FixtureRun.slices(of: bytes, for: adapter.description).reduce(0) { $0 + $1.records.count }
    }

    /// Explains a record of a delivery by its number, counted from 0; `nil` where there is none of that number.
    /// - Throws: `FramingError` where the delivery is refused as a whole.
    package func explain(
        record number: Int,
        of bytes: [UInt8],
        view: Sensitivity
    ) throws(FramingError)
        -> RecordExplanation?
    {
        let slices = try FixtureRun.slices(of: bytes, for: adapter.description)
        let run = DryRun(adapter: adapter, keys: keys, receivedAt: FixtureRun.receivedAt, subjects: 65_536)
        run.begin(submission: FixtureRun.submission)
        for slice in slices {
            run.translate(slice)
            let index = number - slice.firstRecord
            guard slice.records.indices.contains(index) else { continue }
            return explain(index, of: slice, run, view: view)
        }
        return nil
    }

    /// Explains the only record of a slice that the gateway kept, as it was framed there.
    package func explain(onlyRecordOf slice: FramedSlice, view: Sensitivity) -> RecordExplanation? {
        let run = DryRun(adapter: adapter, keys: keys, receivedAt: FixtureRun.receivedAt, subjects: 65_536)
        run.begin(submission: FixtureRun.submission)
        run.translate(slice)
        return slice.records.isEmpty ? nil : explain(0, of: slice, run, view: view)
    }

    private func explain(_ index: Int, of slice: FramedSlice, _ run: DryRun, view: Sensitivity) -> RecordExplanation? {
        let traces = PlanTracer(adapter, keys: keys).trace(slice)
        guard traces.indices.contains(index) else { return nil }
        // What the translator itself makes of the record, before anything is held against earlier records.
        var translation = Translation()
        let feed = adapter.description.id
        adapter.makeTranslator(keys: keys).translate(
            Slice(
                feed: feed,
                submission: FixtureRun.submission,
                receivedAt: FixtureRun.receivedAt,
                framed: slice
            ),
            into: &translation
        )
        var printer = RecordPrinter(inputs: adapter.description.inputs)
        let printed = printer.print(slice)
        let record = printed.indices.contains(index) ? try? JSONValue.parse(printed[index].json.get()) : nil
        let input = adapter.description.inputs[slice.recognition.input]
        let sent = SentFields(record ?? .null, layout: adapter.description.layout, isTable: input.format == .csv)
        return ExplanationBuilder(
            adapter: adapter.description,
            layout: adapter.description.layout,
            table: table,
            trace: traces[index],
            sent: sent,
            translation: translation,
            published: PublishedEvents(run, record: index),
            view: view
        )
        .explanation(index, input: input)
    }
}
