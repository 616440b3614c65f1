import Contracts
import Formats

/// Translates slices by a compiled plan: decodes into slots, then writes events record by record.
final class PlanTranslator: SliceTranslator {
    let plan: MappingPlan
    let subjects: KeyedDigest
    private let originals: KeyedDigest
    let contents: ContentDigest
    private let decoder: RecordDecoder
    let record: RecordReader
    let writer = EventWriter()
    let scratch = ByteWriter(capacity: 4096)
    private let runners: [EmitRunner]
    /// The same, for the loop of every record.
    private let emits: [UnretainedEmit]
    let provenance: ProvenanceWriter
    /// Whether what one event of a record hides is hidden in its others.
    private let sharesSecrecy: Bool
    private var batch = RecordBatch()
    /// The first of the batch's doubts that is of the present record or one behind it.
    private var nextDoubt = 0

    init(plan: MappingPlan, keys: TranslationKeys) {
        self.plan = plan
        subjects = keys.subjects
        originals = keys.originals
        contents = ContentDigest(keys.content)
        decoder = RecordDecoder(inputs: plan.description.inputs, layout: plan.layout)
        record = RecordReader(width: plan.valueCount, absent: plan.absent)
        runners = plan.emits.map { EmitRunner(plan: $0) }
        emits = runners.map { UnretainedEmit($0) }
        provenance = ProvenanceWriter(plan.description)
        sharesSecrecy = plan.emits.allSatisfy { $0.header == nil }
    }

    func translate(_ slice: Slice, into result: inout Translation) {
        result.removeAll()
        writer.beginSlice(marksSegments: result.wantsSegments)
        record.arena.removeAll()
        decoder.decode(slice.framed, into: &batch)
        nextDoubt = 0
        let original = slice.framed.body.withUnsafeBytes { originals.token($0) }
        provenance.begin(slice, original: original)
        withBatch(horizon: slice.horizon) { translate($0, slice, into: &result) }
        result.settleSecrecy(sharedByRecord: sharesSecrecy)
        result.unknownFields = batch.unknownFields
        result.unmappedCodes = writer.unmappedCodes
    }

    /// The batch's arrays as pointers, for one slice.
    private struct BatchView {
        var slots: UnsafeBufferPointer<Slot>
        var records: UnsafeBufferPointer<DecodedRecord>
        /// How many slots each record has.
        var width: Int
        var isAadhaarColumn: UnsafePointer<Bool>
        /// Whether any text of the batch is doubtful.
        var hasDoubts: Bool
    }

    private func withBatch(horizon: Int64, _ body: (BatchView) -> Void) {
        // Blocks are read whole, also the last.
        batch.text.append(contentsOf: repeatElement(0, count: TextValue.padding))
        record.read(batch, horizon: horizon) {
            batch.slots.withUnsafeBufferPointer { slots in
                batch.records.withUnsafeBufferPointer { records in
                    plan.isAadhaarColumn.withUnsafeBufferPointer { columns in
                        guard let columns = columns.baseAddress else { return }
                        let view = BatchView(
                            slots: slots,
                            records: records,
                            width: batch.width,
                            isAadhaarColumn: columns,
                            hasDoubts: !batch.doubts.isEmpty
                        )
                        body(view)
                    }
                }
            }
        }
    }

    /// Translates the records of a batch, sheaf by sheaf: makes the values of all its records ready, then writes their
    /// events, then takes the events' digests.
    ///
    /// Each of the three is a lot of code, and the processor's nearest cache of code does not hold all of them: done one after
    /// another for each record, every line of it would have to be fetched anew each time.
    private func translate(_ view: BatchView, _ slice: Slice, into result: inout Translation) {
        var contentEnds: [Int] = []
        var first = 0
        while first < view.records.count {
            let sheaf = first..<min(first + record.sheafLength, view.records.count)
            let mojibake = prepare(sheaf, view)
            let firstEvent = result.events.count
            for (place, index) in sheaf.enumerated() {
                record.turn(to: place)
                record.preparer.hasMojibake = mojibake & 1 &<< UInt32(truncatingIfNeeded: place) != 0
                translate(index, view, slice, into: &result, &contentEnds)
            }
            result.takeContentDigests(from: firstEvent, endingAt: contentEnds, with: contents)
            contentEnds.removeAll(keepingCapacity: true)
            first = sheaf.upperBound
        }
    }

    /// Makes the values of a sheaf's records ready.
    ///
    /// - Returns: a bit for each record that has a value with ``TextValue/Flags/mojibake``.
    private func prepare(_ sheaf: Range<Int>, _ view: BatchView) -> UInt32 {
        guard let slots = view.slots.baseAddress else { return 0 }
        precondition(sheaf.upperBound * view.width <= view.slots.count, "a batch holds its records' slots")
        var mojibake: UInt32 = 0
        for (place, index) in sheaf.enumerated() where view.records[index].failure == nil {
            record.turn(to: place)
            record.preparer.hasMojibake = false
            record.prepare(
                slots + index * view.width,
                count: view.width,
                from: 0,
                isAadhaarColumn: view.isAadhaarColumn
            )
            if record.preparer.hasMojibake { mojibake |= 1 &<< UInt32(truncatingIfNeeded: place) }
        }
        return mojibake
    }

    @inline(__always)
    private func translate(
        _ index: Int,
        _ view: BatchView,
        _ slice: Slice,
        into result: inout Translation,
        _ contentEnds: inout [Int]
    ) {
        let firstEvent = result.events.count
        let firstRejection = result.rejections.count
        let fate: RecordOutcome.Fate
        if let failure = view.records[index].failure {
            result.rejections.append(Rejection(failure))
            fate = .rejected
        } else {
            fate = translateDecoded(index, view, slice, into: &result, &contentEnds)
        }
        result.outcomes.append(
            RecordOutcome(
                span: view.records[index].span,
                fate: fate,
                events: firstEvent..<result.events.count,
                rejections: firstRejection..<result.rejections.count
            )
        )
    }

    @inline(__always)
    private func translateDecoded(
        _ index: Int,
        _ view: BatchView,
        _ slice: Slice,
        into result: inout Translation,
        _ contentEnds: inout [Int]
    ) -> RecordOutcome.Fate {
        if !plan.skip.isEmpty, plan.skip.contains(where: { $0.holds(record) }) { return .nonEvent }
        let (urgency, isUnreadable) = plan.urgency.find(record)
        let context = EventContext(
            index: index,
            number: slice.framed.firstRecord + index,
            span: view.records[index].span,
            issues: view.records[index].issues,
            hasDoubts: view.hasDoubts,
            receivedAt: slice.receivedAt,
            urgency: urgency,
            isUrgencyUnreadable: isUnreadable
        )
        let bytes = result.bytes.count
        let segments = result.segments.count
        let firstEvent = result.events.count
        let firstContentEnd = contentEnds.count
        let firstRejection = result.rejections.count
        var isPartial = false
        var isRejected = false
        var applied = 0
        for emit in emits {
            if emit.group == nil, !emit.applies(to: record) { continue }
            emit.withPlan { emitPlan, runner in
                forEachRow(of: emit.group, index, view) {
                    if emit.group != nil, !emit.applies(to: record) { return }
                    applied += 1
                    switch write(emitPlan, runner, context, into: &result, &contentEnds) {
                    case .whole: break
                    case .partial: isPartial = true
                    case .failed: isRejected = true
                    }
                }
            }
        }
        if applied > 1, result.rejections.count > firstRejection + 1 {
            result.rejections.removeRepetitions(from: firstRejection)
        }
        if applied == 0 {
            result.rejections.append(Rejection.noRule)
            return .rejected
        }
        if isRejected {
            // All or nothing: what other emits wrote of this record is taken back.
            result.bytes.removeLast(result.bytes.count - bytes)
            result.segments.removeLast(result.segments.count - segments)
            result.events.removeLast(result.events.count - firstEvent)
            contentEnds.removeLast(contentEnds.count - firstContentEnd)
            return .rejected
        }
        if isPartial { return .partial }
        precondition(result.rejections.count == firstRejection, "a whole record has no rejections")
        return .translated
    }

    /// The doubts about the texts of a record; records are asked for in their order.
    func doubts(of record: Int) -> [RecordBatch.Doubt] {
        while nextDoubt < batch.doubts.count, batch.doubts[nextDoubt].record < record { nextDoubt += 1 }
        return Array(batch.doubts[nextDoubt...].prefix { $0.record == record })
    }

    /// Calls `body` once for the record, or once for each of its rows in a group with the row's values made ready.
    @inline(__always)
    private func forEachRow(of group: Int?, _ index: Int, _ view: BatchView, _ body: () -> Void) {
        guard let group else { return body() }
        let rows = batch.groups[group]
        let width = plan.layout.groups[group].fields.count
        guard index + 1 < rows.starts.count else { return }
        rows.slots.withUnsafeBufferPointer { slots in
            for row in Int(rows.starts[index])..<Int(rows.starts[index + 1]) {
                guard let base = slots.baseAddress, (row + 1) * width <= slots.count else { return }
                record.prepare(
                    base + row * width,
                    count: width,
                    from: MappingPlan.rowBase,
                    isAadhaarColumn: view.isAadhaarColumn
                )
                body()
            }
        }
    }
}
