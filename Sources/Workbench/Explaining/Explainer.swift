package import Adapters
package import Contracts
import ContractsTesting
package import Formats

/// Explains records: runs them through the adapter as the gateway does, and tells step by step how the same plan came there.
///
/// Of an adapter that is a program, what it was sent and what it answered: its inner steps nobody sees.
package struct Explainer {
    /// What can be told of an adapter.
    private enum Door {
        case table(PlanTracer, MappingTable)
        case program(ProgramTracer)
    }

    private let adapter: any Adapter
    private let door: Door
    private let keys: TranslationKeys

    /// Makes an explainer; `nil` where the folder holds no sound table.
    package init?(_ adapter: any Adapter, in folder: AdapterFolder, places: PlaceCatalog = .bundled) {
        keys = TranslationKeys(secret: Array(FixtureRun.key.utf8))
        self.adapter = adapter
        if let mapped = adapter as? MappedAdapter {
            guard let table = folder.load(places: places).table else { return nil }
            door = .table(PlanTracer(mapped, keys: keys), table)
        } else if let program = adapter as? ProcessAdapter {
            door = .program(ProgramTracer(program, keys: keys))
        } else {
            return nil
        }
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
    package func explain(onlyRecordOf slice: Slice, view: Sensitivity) -> RecordExplanation? {
        let run = DryRun(adapter: adapter, keys: keys, receivedAt: slice.receivedAt, subjects: 65_536)
        run.begin(submission: FixtureRun.submission)
        run.translate(slice.framed)
        guard !slice.framed.records.isEmpty else { return nil }
        return explain(0, of: slice.framed, run, receivedAt: slice.receivedAt, view: view)
    }

    private func explain(
        _ index: Int,
        of framed: FramedSlice,
        _ run: DryRun,
        receivedAt: Int64 = FixtureRun.receivedAt,
        view: Sensitivity
    ) -> RecordExplanation? {
        let description = adapter.description
        // What the translator itself makes of the record, before anything is held against earlier records.
        var translation = Translation()
        let slice = Slice(
            feed: description.id,
            submission: FixtureRun.submission,
            receivedAt: receivedAt,
            framed: framed
        )
        adapter.makeTranslator(keys: keys).translate(slice, into: &translation)
        guard translation.outcomes.indices.contains(index) else { return nil }
        var printer = RecordPrinter(inputs: description.inputs)
        let printed = printer.print(framed)
        let record = printed.indices.contains(index) ? try? JSONValue.parse(printed[index].json.get()) : nil
        let input = description.inputs[framed.recognition.input]
        let sent = SentFields(record ?? .null, layout: description.layout, isTable: input.format == .csv)
        let published = PublishedEvents(run, record: index)
        switch door {
        case .table(let tracer, let table):
            let traces = tracer.trace(framed, horizon: slice.horizon)
            guard traces.indices.contains(index) else { return nil }
            return ExplanationBuilder(
                adapter: description,
                layout: description.layout,
                table: table,
                trace: traces[index],
                sent: sent,
                translation: translation,
                published: published,
                view: view
            )
            .explanation(index, input: input)
        case .program(let tracer):
            guard let trace = tracer.trace(slice, record: index) else { return nil }
            return ProgramExplanationBuilder(
                adapter: description,
                place: tracer.place,
                trace: trace,
                sent: sent,
                translation: translation,
                published: published,
                view: view
            )
            .explanation(index, number: framed.firstRecord + index, input: input)
        }
    }
}
