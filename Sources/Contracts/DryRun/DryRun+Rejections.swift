package import Formats

extension DryRun {
    /// The last slice's rejections, as `setu translate --rejections` and fixtures write them.
    ///
    /// - Parameter framed: the slice.
    /// - Returns: one object each: where the record stands in the original and why it was refused, never a value.
    package func rejections(of framed: FramedSlice) -> [JSONValue] {
        var lines: [JSONValue] = []
        for (index, outcome) in translation.outcomes.enumerated() {
            for rejection in translation.rejections[outcome.rejections] {
                lines.append(.object(line(rejection, outcome, index: index, of: framed)))
            }
        }
        return lines
    }

    private func line(
        _ rejection: Rejection,
        _ outcome: RecordOutcome,
        index: Int,
        of framed: FramedSlice
    ) -> [JSONValue.Member] {
        var line: [JSONValue.Member] = [
            .init(name: "submission", value: .string(submission)),
            .init(name: "record", value: .number(String(framed.firstRecord + index))),
            .init(name: "line", value: .number(String(outcome.span.line))),
            .init(name: "byteOffset", value: .number(String(framed.byteOffset + Int(outcome.span.offset)))),
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
        return line
    }
}

extension FramingError {
    /// The refusal of a submission as a whole, as fixtures write it.
    package var rejection: JSONValue {
        [
            "refused": true,
            "line": .number(String(line)),
            "byteOffset": .number(String(byteOffset)),
            "code": .string(code.rawValue),
            "expectation": .string(expectation),
        ]
    }
}
