import Contracts
import Formats

/// Translates slices by a compiled plan: decodes into slots, then writes events record by record.
final class PlanTranslator: SliceTranslator {
    private let plan: MappingPlan
    private let keys: TranslationKeys
    private let decoder: RecordDecoder
    private let record: RecordReader
    private let writer = EventWriter()
    private let scratch = ByteWriter(capacity: 4096)
    private let runners: [EmitRunner]
    /// The runners, kept alive by ``runners``, for the loop of every record, which counts no references of them.
    private let unretainedRunners: [Unmanaged<EmitRunner>]
    private let provenance: ProvenanceWriter
    /// Whether what one event of a record hides is hidden in its others.
    private let sharesSecrecy: Bool
    private var batch = RecordBatch()
    /// The first of the batch's doubts that is of the present record or one behind it.
    private var nextDoubt = 0

    init(plan: MappingPlan, keys: TranslationKeys) {
        self.plan = plan
        self.keys = keys
        decoder = RecordDecoder(inputs: plan.description.inputs, layout: plan.layout)
        record = RecordReader(width: plan.valueCount, absent: plan.absent)
        runners = plan.emits.map { EmitRunner(plan: $0) }
        unretainedRunners = runners.map { Unmanaged.passUnretained($0) }
        provenance = ProvenanceWriter(plan.description)
        sharesSecrecy = plan.emits.allSatisfy { $0.header == nil }
    }

    func translate(_ slice: Slice, into result: inout Translation) {
        result.removeAll()
        writer.beginSlice(marksSegments: result.wantsSegments)
        record.arena.removeAll()
        decoder.decode(slice.framed, into: &batch)
        nextDoubt = 0
        let original = slice.framed.body.withUnsafeBytes { keys.originals.token($0) }
        provenance.begin(slice, original: original)
        withBatch { view in
            for index in 0..<view.records.count { translate(index, view, slice, into: &result) }
        }
        result.settleSecrecy(sharedByRecord: sharesSecrecy)
        result.unknownFields = batch.unknownFields
        result.unmappedCodes = writer.unmappedCodes
    }

    /// The batch's arrays as pointers, for one slice.
    private struct BatchView {
        var text: UnsafePointer<UInt8>
        var slots: UnsafeBufferPointer<Slot>
        var records: UnsafeBufferPointer<DecodedRecord>
        var isAadhaarColumn: UnsafePointer<Bool>
        /// Whether any text of the batch is doubtful.
        var hasDoubts: Bool
    }

    private func withBatch(_ body: (BatchView) -> Void) {
        // Blocks are read whole, also the last.
        batch.text.append(contentsOf: repeatElement(0, count: TextValue.padding))
        batch.text.withUnsafeBufferPointer { text in
            batch.slots.withUnsafeBufferPointer { slots in
                batch.records.withUnsafeBufferPointer { records in
                    batch.items.withUnsafeBufferPointer { items in
                        plan.isAadhaarColumn.withUnsafeBufferPointer { flags in
                            guard let base = text.baseAddress, let columns = flags.baseAddress else { return }
                            record.read(text: base, items: items)
                            let view = BatchView(
                                text: base,
                                slots: slots,
                                records: records,
                                isAadhaarColumn: columns,
                                hasDoubts: !batch.doubts.isEmpty
                            )
                            body(view)
                        }
                    }
                }
            }
        }
    }

    @inline(__always)
    private func translate(_ index: Int, _ view: BatchView, _ slice: Slice, into result: inout Translation) {
        let firstEvent = result.events.count
        let firstRejection = result.rejections.count
        let fate: RecordOutcome.Fate
        if let failure = view.records[index].failure {
            result.rejections.append(Rejection(failure))
            fate = .rejected
        } else {
            record.preparer.hasMojibake = false
            if let slots = view.slots.baseAddress {
                precondition((index + 1) * batch.width <= view.slots.count, "a batch holds its records' slots")
                record.prepare(
                    slots + index * batch.width,
                    count: batch.width,
                    from: 0,
                    isAadhaarColumn: view.isAadhaarColumn
                )
            }
            fate = translateDecoded(index, view, slice, into: &result)
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
        into result: inout Translation
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
        let firstRejection = result.rejections.count
        var isPartial = false
        var isRejected = false
        var applied = 0
        for runner in unretainedRunners {
            runner._withUnsafeGuaranteedRef { runner in
                let emit = runner.plan
                if emit.group == nil, let condition = emit.condition, !condition.holds(record) { return }
                forEachRow(of: emit, index, view) {
                    if emit.group != nil, let condition = emit.condition, !condition.holds(record) { return }
                    applied += 1
                    switch write(emit, runner, context, into: &result) {
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
            return .rejected
        }
        if isPartial { return .partial }
        precondition(result.rejections.count == firstRejection, "a whole record has no rejections")
        return .translated
    }

    /// Calls `body` once for the record, or once for each of the emit's rows with its values made ready.
    @inline(__always)
    private func forEachRow(of emit: EmitPlan, _ index: Int, _ view: BatchView, _ body: () -> Void) {
        guard let group = emit.group else { return body() }
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

    /// What an event is made of besides its emit; plain data, because every event has one.
    private struct EventContext {
        var index: Int
        /// The record's number in the submission.
        var number: Int
        var span: RecordSpan
        var issues: DecodedRecord.Issues
        var hasDoubts: Bool
        var receivedAt: Int64
        var urgency: Urgency
        var isUrgencyUnreadable: Bool
    }

    private enum Written {
        case whole
        case partial
        case failed
    }

    @inline(__always)
    private func write(
        _ emit: EmitPlan,
        _ runner: EmitRunner,
        _ context: EventContext,
        into result: inout Translation
    ) -> Written {
        guard let subject = emit.identity.token(record, keys: keys, scratch: scratch) else {
            result.rejections.append(emit.noIdentity)
            return .failed
        }
        var version: UInt64?
        var isVersionUnreadable = false
        switch emit.version?.read(record) {
        case .version(let number): version = number
        case .invalid: isVersionUnreadable = true
        case .absent, nil: break
        }
        writer.beginEvent()
        let occurrence = (try? emit.occurrence?.read(record).get()) ?? nil
        runner.run(record, subject: subject, urgency: context.urgency, occurrence: occurrence, to: writer)
        if isVersionUnreadable { appendVersion(runner.troubles, of: emit, to: &result) }
        // An emergency waits for no version.
        if isVersionUnreadable, !context.urgency.isEmergency, runner.troubles.isEmpty { return .failed }
        if !runner.troubles.isEmpty {
            append(runner.troubles, of: emit, to: &result)
            guard context.urgency.isEmergency, runner.troubles.allSatisfy(\.isBearable) else {
                return .failed
            }
        }
        addRecordIssues(context)
        if context.hasDoubts || record.preparer.hasMojibake { addTextIssues(context, emit) }
        let digest = keys.content.token(UnsafeRawBufferPointer(writer.out.bytes))
        let isPartial = !runner.troubles.isEmpty || isVersionUnreadable
        provenance.write(
            span: context.span,
            index: context.number,
            observedAt: (try? emit.observedAt?.read(record).get()) ?? nil,
            isPartial: isPartial,
            to: writer
        )
        let start = result.bytes.count
        let firstSegment = result.segments.count
        writer.handOver(to: &result)
        result.events.append(
            TranslatedEvent(
                type: emit.type,
                record: context.index,
                data: start..<result.bytes.count,
                segments: firstSegment..<result.segments.count,
                subject: subject,
                contentDigest: digest,
                version: version,
                isKeyed: emit.identity.isKeyed,
                urgency: context.urgency,
                hasSecret: writer.hasSecret,
                hasSecretCategory: writer.hasSecretCategory,
                isPartial: isPartial,
                time: occurrence?.milliseconds ?? context.receivedAt
            )
        )
        return isPartial ? .partial : .whole
    }

    private func addRecordIssues(_ context: EventContext) {
        if context.isUrgencyUnreadable {
            writer.issues.append(QualityIssue(problem: .urgencyUnreadable, field: "urgency"))
        }
        if context.issues.contains(.duplicateKey) {
            writer.issues.append(QualityIssue(problem: .duplicateKey, field: nil))
        }
    }

    /// The name by which the sender knows what a field was read from.
    ///
    /// Of several sources the one that says something, and all of them where none does. What a wide column tells stands
    /// under that column's own header.
    private func sourceName(of field: PlanField, in emit: EmitPlan) -> String? {
        if let header = emit.header, let group = emit.group {
            let names = Set(field.sources.map(\.name))
            if plan.layout.groups[group].fields.contains(where: { names.contains($0.description) }) {
                return String(decoding: record[header].bytes, as: UTF8.self)
            }
        }
        return name(of: field.sources)
    }

    private func name(of sources: [PlanField.Source]) -> String? {
        if let telling = sources.first(where: { !record[$0.place].isNothing }) { return telling.name }
        return PlanField.phrase(sources.map(\.name))
    }

    /// What is doubtful in the texts themselves, by the canonical fields that were made of them.
    private func addTextIssues(_ context: EventContext, _ emit: EmitPlan) {
        while nextDoubt < batch.doubts.count, batch.doubts[nextDoubt].record < context.index { nextDoubt += 1 }
        for doubt in batch.doubts[nextDoubt...].prefix(while: { $0.record == context.index }) {
            addTextIssue(.legacyFontDoubtful, plan.layout.fields[doubt.field], emit)
        }
        guard record.preparer.hasMojibake else { return }
        for (place, path) in plan.layout.fields.enumerated() where record[place].flags.contains(.mojibake) {
            addTextIssue(.mojibake, path, emit)
        }
    }

    private func addTextIssue(_ problem: Problem, _ path: SourcePath, _ emit: EmitPlan) {
        let source = path.description
        let canonical = emit.fields.first { $0.sources.contains { $0.name == source } }?.canonical
        // A source's name is whatever its sender calls it, and a field is written as it is.
        let isPlain = !source.utf8.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
        writer.issues.append(QualityIssue(problem: problem, field: canonical ?? (isPlain ? source : nil)))
    }

    /// Tells of a version that cannot be read, unless a trouble tells of its field.
    private func appendVersion(_ troubles: [Trouble], of emit: EmitPlan, to result: inout Translation) {
        let source = name(of: emit.versionSources)
        let isTold = troubles.contains { trouble in
            trouble.field >= 0 && sourceName(of: emit.fields[Int(trouble.field)], in: emit) == source
        }
        if !isTold { result.rejections.append(.versionInvalid(source)) }
    }

    private func append(_ troubles: [Trouble], of emit: EmitPlan, to result: inout Translation) {
        for trouble in troubles {
            let field = trouble.field >= 0 ? emit.fields[Int(trouble.field)] : nil
            result.rejections.append(
                Rejection(
                    code: "\(trouble.problem.code)",
                    sourceField: field.flatMap { sourceName(of: $0, in: emit) },
                    canonicalField: field?.canonical,
                    expectation: trouble.problem == .requiredMissing
                        ? "a value, which is required" : trouble.expectation
                )
            )
        }
    }
}
