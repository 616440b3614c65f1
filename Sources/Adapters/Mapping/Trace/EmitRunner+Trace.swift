import Contracts
import Formats

extension EmitRunner {
    /// Runs the same steps one by one and tells what each wrote; nothing of it is on the way of a gateway's records.
    func trace(
        _ record: RecordReader,
        subject: Token,
        urgency: Urgency,
        occurrence: When?,
        to writer: EventWriter,
        value: (Int) -> TracedValue
    ) -> [FieldTrace] {
        begin(writer)
        var fields: [FieldTrace] = []
        /// Where each open object begins, and how many fields there were before it.
        var openings: [(start: Int, fields: Int)] = []
        guard let first = plan.instructions.baseAddress else { return fields }
        for index in plan.instructions.indices {
            let place = first + index
            let before = (bytes: writer.out.count, issues: writer.issues.count, troubles: troubles.count)
            run(place, record, subject: subject, urgency: urgency, occurrence: occurrence, to: writer)
            switch place.pointee.kind {
            case .object, .array, .element: openings.append((before.bytes, fields.count))
            case .close:
                guard let opening = openings.popLast() else { return fields }
                if writer.out.count <= opening.start { Self.takeBack(&fields, from: opening.fields) }
            default:
                var field = field(place.pointee, record, value)
                field.issues = writer.issues.dropFirst(before.issues).map { "\($0.problem.code)" }
                let written = writer.out.bytes[min(before.bytes, writer.out.count)...]
                settle(&field, place.pointee, Array(written), trouble: troubles.dropFirst(before.troubles).first)
                fields.append(field)
            }
        }
        return fields
    }

    private static func takeBack(_ fields: inout [FieldTrace], from first: Int) {
        for index in fields.indices.dropFirst(first) {
            if case .written = fields[index].outcome { fields[index].outcome = .takenBack }
        }
    }

    private func field(_ step: Instruction, _ record: RecordReader, _ value: (Int) -> TracedValue) -> FieldTrace {
        let named = step.field >= 0 ? plan.fields[Int(step.field)] : PlanField(canonical: "")
        let converter = step.converter?.takeUnretainedValue()
        let origin: FieldTrace.Origin =
            switch step.kind {
            case .constant: .constant
            case .member, .text, .elementMembers: (converter?.isConstant ?? false) ? .constant : .line
            default: .derived
            }
        return FieldTrace(
            canonical: named.canonical,
            origin: origin,
            sources: named.sources.map { value($0.place) },
            steps: converter?.steps(record) ?? [],
            outcome: .nothing,
            issues: [],
            failsRecord: false
        )
    }

    private func settle(_ field: inout FieldTrace, _ step: Instruction, _ written: [UInt8], trouble: Trouble?) {
        if let trouble {
            field.failsRecord = true
            let code = "\(trouble.problem.code)"
            field.outcome =
                trouble.problem == .requiredMissing
                ? .missing(code: code, expectation: "a value, which is required")
                : .unreadable(code: code, expectation: trouble.expectation)
        } else if !written.isEmpty {
            field.outcome = .written(Self.value(written, isMembers: step.kind == .elementMembers))
        } else if let code = field.issues.first {
            field.outcome = .unreadable(
                code: code,
                expectation: step.converter?.takeUnretainedValue().expectation ?? ""
            )
        }
    }

    /// The value of a member that was written with its key, or several members as an object.
    private static func value(_ written: [UInt8], isMembers: Bool) -> String {
        let member = written.first == UInt8(ascii: ",") ? Array(written.dropFirst()) : written
        let object = try? JSONValue.parse([UInt8(ascii: "{")] + member + [UInt8(ascii: "}")])
        guard case .object(let members)? = object, !isMembers, let only = members.first else {
            return object?.text ?? String(decoding: member, as: UTF8.self)
        }
        return only.value.text
    }
}
