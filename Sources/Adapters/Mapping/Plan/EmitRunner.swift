import Contracts
import Formats

/// Runs the steps of an emit over one record.
final class EmitRunner {
    private let plan: EmitPlan
    private let jurisdiction: [UInt8]
    private(set) var troubles: [Trouble] = []
    private var openings:
        [(opening: EventWriter.Opening, troubles: Int, isRequired: Bool, unknowns: Int, constants: Int)] = []
    private var hasNames = false
    /// How many values stand for what is unknown.
    private var unknownsWritten = 0
    /// How many values are the table's own.
    private var constantsWritten = 0

    init(plan: EmitPlan, jurisdiction: String) {
        self.plan = plan
        self.jurisdiction = Array("\"\(jurisdiction)\"".utf8)
        openings.reserveCapacity(16)
    }

    /// Writes everything before `provenance`, without the closing brace.
    func run(_ record: RecordReader, subject: Token, urgency: Urgency, occurrence: When?, to writer: EventWriter) {
        if !troubles.isEmpty { troubles.removeAll(keepingCapacity: true) }
        hasNames = false
        unknownsWritten = 0
        constantsWritten = 0
        writer.out.append(UInt8(ascii: "{"))
        plan.instructions.withUnsafeBufferPointer { instructions in
            for index in instructions.indices {
                step(
                    instructions[index],
                    record,
                    subject: subject,
                    urgency: urgency,
                    occurrence: occurrence,
                    to: writer
                )
            }
        }
    }

    @inline(__always)
    private func step(
        _ step: Instruction,
        _ record: RecordReader,
        subject: Token,
        urgency: Urgency,
        occurrence: When?,
        to writer: EventWriter
    ) {
        switch step.kind {
        case .member: member(step, record, urgency, to: writer)
        case .elementMembers: elementMembers(step, record, urgency, to: writer)
        case .object, .array:
            let start = writer.out.count
            writer.key(step.key)
            open(step, step.kind == .object ? UInt8(ascii: "{") : UInt8(ascii: "["), from: start, writer)
        case .element:
            let start = writer.out.count
            writer.elementSeparator()
            open(step, UInt8(ascii: "{"), from: start, writer)
            writer.out.append(plan.elementKeys[Int(step.elementKey)])
        case .close: close(step, urgency, to: writer)
        case .reference:
            writer.key(step.key)
            writer.out.append(plan.referencePrefix)
            writer.out.append(hex: subject.high, subject.low)
            writer.out.append(UInt8(ascii: "\""))
        case .jurisdiction:
            writer.key(step.key)
            writer.out.append(jurisdiction)
        case .urgency:
            writer.key(step.key)
            writer.out.append("\"U")
            writer.out.append(48 + urgency.rawValue)
            writer.out.append(UInt8(ascii: "\""))
        case .nameUnknown:
            writer.key(step.key)
            writer.out.append(hasNames ? "false" : "true")
        case .ageBand: ageBand(step, record, occurrence, to: writer)
        }
    }

    @inline(__always)
    private func member(_ step: Instruction, _ record: RecordReader, _ urgency: Urgency, to writer: EventWriter) {
        guard let converter = step.converter else { preconditionFailure("a member has a converter") }
        let start = writer.out.count
        let segments = writer.beginMarked(step.mark)
        writer.key(step.key)
        let value = writer.out.count
        let issues = writer.issues.count
        let outcome = converter._withUnsafeGuaranteedRef { $0.write(record, to: writer) }
        if case .written = outcome {
            writer.endMarked(segments, from: start, value: value, step.mark)
            if step.isContent { writer.content &+= 1 } else { constantsWritten &+= 1 }
            if step.isChildNames { hasNames = true }
        } else {
            writer.truncate(bytes: start, segments: segments)
            settle(outcome, step, urgency, to: writer)
        }
        if writer.issues.count > issues { name(step, issuesFrom: issues, writer) }
    }

    /// What an element's one source tells of several of its members.
    private func elementMembers(_ step: Instruction, _ record: RecordReader, _ urgency: Urgency, to writer: EventWriter)
    {
        guard let converter = step.converter else { preconditionFailure("a member has a converter") }
        let start = writer.out.count
        let segments = writer.segments.count
        let issues = writer.issues.count
        let outcome = converter._withUnsafeGuaranteedRef { $0.write(record, to: writer) }
        if case .written = outcome {
            writer.content &+= 1
        } else {
            writer.truncate(bytes: start, segments: segments)
            settle(outcome, step, urgency, to: writer)
        }
        if writer.issues.count > issues { name(step, issuesFrom: issues, writer) }
    }

    /// What a field that was not written means: nothing, a quality issue, or trouble.
    private func settle(_ outcome: WriteOutcome, _ step: Instruction, _ urgency: Urgency, to writer: EventWriter) {
        let isMissing: Bool
        let problem: Problem
        switch outcome {
        case .written: return
        case .absent:
            guard step.isRequired || step.rejectsAbsence else { return }
            (problem, isMissing) = (.requiredMissing, true)
        case .failed(let why):
            guard step.isRequired || step.rejectsFailure else {
                writer.issues.append(QualityIssue(problem: why, field: nil))
                return
            }
            (problem, isMissing) = (why, false)
        }
        let canStandIn = step.unknown >= 0
        let isBearable = !step.isEssential && (canStandIn || !step.isRequired)
        troubles.append(
            Trouble(
                field: step.field,
                problem: problem,
                // A line's own `| required` does not depend on what is around it.
                isMissing: isMissing && !step.rejectsAbsence,
                isBearable: isBearable,
                expectation: step.converter?.takeUnretainedValue().expectation ?? ""
            )
        )
        if urgency.isEmergency, step.isRequired, canStandIn { writeUnknown(step, to: writer) }
    }

    private func writeUnknown(_ step: Instruction, to writer: EventWriter) {
        let start = writer.out.count
        let segments = writer.beginMarked(step.mark)
        writer.key(step.key)
        let value = writer.out.count
        writer.out.append(plan.unknowns[Int(step.unknown)])
        writer.endMarked(segments, from: start, value: value, step.mark)
        unknownsWritten += 1
    }

    @inline(__always)
    private func open(_ step: Instruction, _ bracket: UInt8, from start: Int, _ writer: EventWriter) {
        openings.append(
            (
                writer.open(bracket, from: start, step.mark), troubles.count, step.isRequired, unknownsWritten,
                constantsWritten
            )
        )
    }

    @inline(__always)
    private func close(_ step: Instruction, _ urgency: Urgency, to writer: EventWriter) {
        guard let (opening, troublesBefore, isRequired, unknowns, constants) = openings.popLast() else {
            preconditionFailure("every close has its opening")
        }
        // In an emergency a required object that holds nothing but what stands for the unknown goes out so.
        if isRequired, urgency.isEmergency, unknownsWritten > unknowns { writer.content &+= 1 }
        let isArray = step.elementKey == Instruction.arrayBracket
        // A required object that the table fills with constants alone is there, and is no content of what is around it.
        if isRequired, constantsWritten > constants, writer.content == opening.content {
            writer.content &+= 1
            _ = writer.close(opening, with: UInt8(ascii: "}"))
            writer.content &-= 1
            return
        }
        if writer.close(opening, with: isArray ? UInt8(ascii: "]") : UInt8(ascii: "}")) { return }
        unknownsWritten = unknowns
        if troubles.count > troublesBefore {
            troubles.removeAll { $0.isMissing && isWithin($0, step) }
        }
        if isRequired { settle(.absent, step, urgency, to: writer) }
    }

    /// Whether a trouble is about something in the object a step closes, by its path.
    private func isWithin(_ trouble: Trouble, _ step: Instruction) -> Bool {
        guard trouble.field >= 0, step.field >= 0 else { return false }
        let outer = plan.fields[Int(step.field)].canonical
        let inner = plan.fields[Int(trouble.field)].canonical
        return inner.hasPrefix(outer + ".") || inner.hasPrefix(outer + "[")
    }

    private func ageBand(_ step: Instruction, _ record: RecordReader, _ occurrence: When?, to writer: EventWriter) {
        writer.key(step.key)
        guard let finding = plan.ageBand?.find(record, occurrence: occurrence) else {
            writer.out.append("\"unknown\"")
            return
        }
        writer.out.append(finding.json)
        let field = plan.fields[Int(step.field)].canonical
        if finding.isAdult { writer.issues.append(QualityIssue(problem: .ageOutOfJurisdiction, field: field)) }
        if finding.isContradiction { writer.issues.append(QualityIssue(problem: .ageBirthDateMismatch, field: field)) }
    }

    private func name(_ step: Instruction, issuesFrom first: Int, _ writer: EventWriter) {
        let field = plan.fields[Int(step.field)].canonical
        for index in first..<writer.issues.count where writer.issues[index].field == nil {
            writer.issues[index].field = field
        }
    }
}
