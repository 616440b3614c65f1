import Contracts
import Formats

/// One event of one record.
extension PlanTranslator {
    /// What an event is made of besides its emit; plain data, because every event has one.
    struct EventContext {
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

    enum Written {
        case whole
        case partial
        case failed
    }

    /// Writes the event an emit makes of the record at hand, with its provenance and without the digest of its content, which
    /// ends at the last of `contentEnds`.
    @inline(__always)
    func write(
        _ emit: EmitPlan,
        _ runner: EmitRunner,
        _ context: EventContext,
        into result: inout Translation,
        _ contentEnds: inout [Int]
    ) -> Written {
        guard let subject = emit.identity.token(record, subjects: subjects, scratch: scratch) else {
            result.rejections.append(emit.noIdentity)
            return .failed
        }
        var version: UInt64?
        var isVersionUnreadable = false
        var isVersionFuture = false
        switch emit.version?.read(record) {
        case .version(let number): version = number
        case .invalid: isVersionUnreadable = true
        case .future: isVersionFuture = true
        case .absent, nil: break
        }
        writer.beginEvent()
        let occurrence = (try? emit.occurrence?.converter.read(record).get()) ?? nil
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
        let time = occurrence?.milliseconds ?? context.receivedAt
        if time > record.horizon {
            writer.issues.append(QualityIssue(problem: .dateFuture, field: emit.occurrence?.field))
        }
        if isVersionFuture { writer.issues.append(QualityIssue(problem: .dateFuture, field: "version")) }
        addRecordIssues(context)
        if context.hasDoubts || record.preparer.hasMojibake { addTextIssues(context, emit) }
        let contentLength = writer.out.count
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
        contentEnds.append(start + contentLength)
        result.events.append(
            TranslatedEvent(
                type: emit.type,
                record: context.index,
                data: start..<result.bytes.count,
                segments: firstSegment..<result.segments.count,
                subject: subject,
                contentDigest: Token(high: 0, low: 0),
                version: version,
                isKeyed: emit.identity.isKeyed,
                urgency: context.urgency,
                hasSecret: writer.hasSecret,
                hasSecretCategory: writer.hasSecretCategory,
                isPartial: isPartial,
                time: time
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
}
