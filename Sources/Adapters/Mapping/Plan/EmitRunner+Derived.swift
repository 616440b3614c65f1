import Contracts
import Formats

/// The steps that few events have, or that write what no single source says.
extension EmitRunner {
    /// What an element's one source tells of several of its members.
    func elementMembers(_ step: Instruction, _ record: RecordReader, _ urgency: Urgency, to writer: EventWriter) {
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

    func ageBand(_ step: Instruction, _ record: RecordReader, _ occurrence: When?, to writer: EventWriter) {
        writer.key(step.key)
        let finding = ageBandRule?._withUnsafeGuaranteedRef { $0.find(record, occurrence: occurrence) }
        guard let finding else {
            writer.out.append("\"unknown\"")
            return
        }
        writer.out.append(finding.band.json)
        var field: String? { plan.fields[Int(step.field)].canonical }
        if finding.isUnborn { writer.issues.append(QualityIssue(problem: .dateFuture, field: field)) }
        if finding.isAdult {
            if let refusal = plan.ageBand?.adultRefusal {
                refuseAdult(refusal)
            } else {
                writer.issues.append(QualityIssue(problem: .ageOutOfJurisdiction, field: field))
            }
        }
        if finding.isContradiction { writer.issues.append(QualityIssue(problem: .ageBirthDateMismatch, field: field)) }
    }

    private func refuseAdult(_ refusal: AgeBandRule.AdultRefusal) {
        state.pointee.troubles.append(
            Trouble(
                field: refusal.field,
                problem: .ageOutOfJurisdiction,
                isMissing: false,
                isBearable: true,
                expectation: refusal.expectation
            )
        )
    }
}
