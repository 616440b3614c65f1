package import Contracts
package import Formats

/// Tells how a table goes over the records of a slice, by the same plan, conditions, converters and runners as the translator.
///
/// It is for people who ask about one record: it makes text of every value and is slow.
package final class PlanTracer {
    private let plan: MappingPlan
    private let keys: TranslationKeys
    private let decoder: RecordDecoder
    private let record: RecordReader
    private let writer = EventWriter()
    private let scratch = ByteWriter(capacity: 4096)
    private let runners: [EmitRunner]
    private var batch = RecordBatch()

    /// Makes a tracer for an adapter.
    package init(_ adapter: MappedAdapter, keys: TranslationKeys) {
        plan = adapter.plan
        self.keys = keys
        decoder = RecordDecoder(inputs: plan.description.inputs, layout: plan.layout)
        record = RecordReader(width: plan.valueCount, absent: plan.absent)
        runners = plan.emits.map { EmitRunner(plan: $0) }
    }

    /// How each record of a slice with this horizon (`Slice.horizon`) went.
    package func trace(_ slice: FramedSlice, horizon: Int64 = .max) -> [RecordTrace] {
        writer.beginSlice()
        record.arena.removeAll()
        decoder.decode(slice, into: &batch)
        // Blocks are read whole, also the last.
        batch.text.append(contentsOf: repeatElement(0, count: TextValue.padding))
        var traces: [RecordTrace] = []
        record.read(batch, horizon: horizon) { traces = batch.records.indices.map { trace($0, in: slice) } }
        return traces
    }

    private func trace(_ index: Int, in slice: FramedSlice) -> RecordTrace {
        var trace = RecordTrace(
            number: slice.firstRecord + index,
            span: batch.records[index].span,
            skips: [],
            urgencyRules: [],
            urgency: .routine,
            isUrgencyUnreadable: false,
            values: [],
            emits: []
        )
        if let failure = batch.records[index].failure {
            trace.failure = Rejection(failure)
            return trace
        }
        prepare(batch.slots, row: index, width: batch.width, from: 0)
        trace.values = plan.layout.fields.indices.map { value($0, group: nil) }
        trace.skips = Self.upToFirst(plan.skip.map { $0.trace(record) })
        if trace.isSkipped { return trace }
        trace.urgencyRules = Self.upToFirst(plan.urgency.rules.map { $0.condition.trace(record) })
        (trace.urgency, trace.isUrgencyUnreadable) = plan.urgency.find(record)
        for position in plan.emits.indices {
            trace.emits += traces(of: position, index, trace.urgency)
        }
        return trace
    }

    private func traces(of position: Int, _ index: Int, _ urgency: Urgency) -> [EmitTrace] {
        guard let group = plan.emits[position].group else { return [trace(position, row: nil, urgency)] }
        let rows = batch.groups[group]
        guard index + 1 < rows.starts.count else { return [] }
        let first = Int(rows.starts[index])
        return (first..<Int(rows.starts[index + 1])).map { row in
            prepare(rows.slots, row: row, width: plan.layout.groups[group].fields.count, from: MappingPlan.rowBase)
            return trace(position, row: row - first, urgency)
        }
    }

    private func trace(_ position: Int, row: Int?, _ urgency: Urgency) -> EmitTrace {
        let emit = plan.emits[position]
        var trace = EmitTrace(
            emit: position,
            row: row,
            rowValues: rowValues(of: emit),
            condition: emit.condition?.trace(record),
            version: .notMapped,
            fields: [],
            written: []
        )
        guard trace.applies else { return trace }
        let subject = emit.identity.token(record, subjects: keys.subjects, scratch: scratch)
        trace.identity = EmitTrace.SubjectIdentity(
            values: emit.identity.values.map { value($0, group: emit.group) },
            isKeyed: emit.identity.isKeyed,
            token: subject
        )
        trace.version = version(of: emit)
        writer.beginEvent()
        let occurrence = (try? emit.occurrence?.converter.read(record).get()) ?? nil
        trace.fields = runners[position].trace(
            record,
            subject: subject ?? Token(high: 0, low: 0),
            urgency: urgency,
            occurrence: occurrence,
            to: writer
        ) { value($0, group: emit.group) }
        trace.written = Array(writer.out.bytes)
        return trace
    }

    private func rowValues(of emit: EmitPlan) -> [TracedValue] {
        guard let group = emit.group else { return [] }
        return plan.layout.groups[group].fields.indices.map { value(MappingPlan.rowBase + $0, group: group) }
    }

    private func version(of emit: EmitPlan) -> EmitTrace.Version {
        switch emit.version?.read(record) {
        case .version(let number): .number(number)
        case .future: .future
        case .invalid: .unreadable
        case .absent: .absent
        case nil: .notMapped
        }
    }

    /// What stands at a value index, as text.
    private func value(_ index: Int, group: Int?) -> TracedValue {
        let isOfRow = index >= MappingPlan.rowBase
        let value = record[index]
        var items: [String] = []
        if value.kind == .list { record.forEach(value) { items.append(String(decoding: $0.bytes, as: UTF8.self)) } }
        return TracedValue(
            path: path(of: index, group: group),
            isOfRow: isOfRow,
            kind: value.kind,
            text: value.isPresent ? String(decoding: value.bytes, as: UTF8.self) : "",
            items: items,
            isRedacted: value.flags.contains(.redacted)
        )
    }

    private func path(of index: Int, group: Int?) -> SourcePath {
        guard index >= MappingPlan.rowBase else { return plan.layout.fields[index] }
        guard let group else { return SourcePath(steps: []) }
        return plan.layout.groups[group].fields[index - MappingPlan.rowBase]
    }

    private func prepare(_ slots: [Slot], row: Int, width: Int, from first: Int) {
        slots.withUnsafeBufferPointer { slots in
            plan.isAadhaarColumn.withUnsafeBufferPointer { flags in
                guard let base = slots.baseAddress, let columns = flags.baseAddress, (row + 1) * width <= slots.count
                else { return }
                record.prepare(base + row * width, count: width, from: first, isAadhaarColumn: columns)
            }
        }
    }

    private static func upToFirst(_ traces: [ConditionTrace]) -> [ConditionTrace] {
        guard let first = traces.firstIndex(where: \.holds) else { return traces }
        return Array(traces[...first])
    }
}
