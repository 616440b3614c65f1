import Contracts
import Formats

/// What becomes of fields that could not be written, and of objects that turned out empty.
extension EmitRunner {
    /// What a field that was not written means: nothing, a quality issue, or trouble.
    func settle(_ outcome: WriteOutcome, _ step: Instruction, _ urgency: Urgency, to writer: EventWriter) {
        let isMissing: Bool
        let problem: Problem
        switch outcome {
        case .written, .stoodIn: return
        case .absent:
            guard step.isRequired || step.rejectsAbsence else { return }
            (problem, isMissing) = (.requiredMissing, true)
        case .failed(let why):
            guard step.isRequired || step.rejectsFailure || why.isRefused else {
                writer.issues.append(QualityIssue(problem: why, field: nil))
                return
            }
            (problem, isMissing) = (why, false)
        }
        let canStandIn = step.unknown >= 0
        let isBearable = !step.isEssential && (canStandIn || !step.isRequired)
        state.pointee.troubles.append(
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
        writer.key(step.key)
        let value = writer.out.count
        writer.out.append(plan.unknowns[Int(step.unknown)])
        writer.mark(from: start, value: value, step.mark)
        state.pointee.unknownsWritten += 1
    }

    func name(_ step: Instruction, issuesFrom first: Int, _ writer: EventWriter) {
        let field = plan.fields[Int(step.field)].canonical
        for index in first..<writer.issues.count where writer.issues[index].field == nil {
            writer.issues[index].field = writer.issues[index].member.map { "\(field).\($0)" } ?? field
        }
    }

    /// What is missing in an object that is not there after all is no trouble; that it is not there may be.
    func takeBack(_ open: Open, _ step: Instruction, _ urgency: Urgency, to writer: EventWriter) {
        state.pointee.unknownsWritten = open.unknowns
        state.pointee.constantsWritten = open.constants
        if state.pointee.troubles.count > open.troubles {
            state.pointee.troubles.removeAll { $0.isMissing && isWithin($0, step) }
        }
        if open.isRequired { settle(.absent, step, urgency, to: writer) }
    }

    /// Whether a trouble is about something in the object a step closes, by its path.
    private func isWithin(_ trouble: Trouble, _ step: Instruction) -> Bool {
        guard trouble.field >= 0, step.field >= 0 else { return false }
        let outer = plan.fields[Int(step.field)].canonical
        let inner = plan.fields[Int(trouble.field)].canonical
        return inner.hasPrefix(outer + ".") || inner.hasPrefix(outer + "[")
    }
}
