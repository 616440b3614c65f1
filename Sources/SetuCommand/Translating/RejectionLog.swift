import Contracts
import Formats

/// Rejections as lines of JSON: where the record stands in the original and why it was refused, never a value.
package final class RejectionLog {
    private let output: BufferedOutput

    /// Makes a log that writes to an output.
    package init(_ output: BufferedOutput) {
        self.output = output
    }

    /// Appends the rejections of one translated slice.
    func append(_ translation: Translation, of slice: FramedSlice, submission: String) throws {
        for (index, outcome) in translation.outcomes.enumerated() where !outcome.rejections.isEmpty {
            for rejection in translation.rejections[outcome.rejections] {
                append(
                    rejection,
                    outcome: outcome,
                    index: slice.firstRecord + index,
                    slice: slice,
                    submission: submission
                )
            }
        }
        try output.flushIfFull()
    }

    /// Writes what there is.
    func flush() throws {
        try output.flush()
    }

    private func append(
        _ rejection: Rejection,
        outcome: RecordOutcome,
        index: Int,
        slice: FramedSlice,
        submission: String
    ) {
        var line: [JSONValue.Member] = [
            .init(name: "submission", value: .string(submission)),
            .init(name: "record", value: .number(String(index))),
            .init(name: "line", value: .number(String(outcome.span.line))),
            .init(name: "byteOffset", value: .number(String(slice.byteOffset + Int(outcome.span.offset)))),
            .init(name: "code", value: .string(rejection.code)),
        ]
        if let field = rejection.sourceField {
            line.append(.init(name: "sourceField", value: .string(field)))
        }
        if let field = rejection.canonicalField {
            line.append(.init(name: "canonicalField", value: .string(field)))
        }
        line.append(.init(name: "expectation", value: .string(rejection.expectation)))
        if outcome.fate == .partial {
            line.append(.init(name: "partial", value: true))
        }
        output.writer.append(JSONValue.object(line).bytes)
        output.writer.append(UInt8(ascii: "\n"))
    }
}
