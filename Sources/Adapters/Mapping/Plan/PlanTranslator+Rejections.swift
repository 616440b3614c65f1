import Contracts
import Formats

/// What is told of records and texts that are not as they should be, by the names their senders know.
extension PlanTranslator {
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
    func addTextIssues(_ context: EventContext, _ emit: EmitPlan) {
        for doubt in doubts(of: context.index) {
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
    func appendVersion(_ troubles: [Trouble], of emit: EmitPlan, to result: inout Translation) {
        let source = name(of: emit.versionSources)
        let isTold = troubles.contains { trouble in
            trouble.field >= 0 && sourceName(of: emit.fields[Int(trouble.field)], in: emit) == source
        }
        if !isTold { result.rejections.append(.versionInvalid(source)) }
    }

    /// Tells why an event could not be written whole.
    func append(_ troubles: [Trouble], of emit: EmitPlan, to result: inout Translation) {
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
