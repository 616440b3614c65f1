import Contracts
package import Formats
import Text

/// Chooses and makes the converter of one line.
struct LineCompiler {
    let scope: CompilationScope
    let schema: EventSchema

    /// The converter of an expression, for the member it is to fill; `nil` where a problem was told.
    func converter(
        _ expression: FieldExpression,
        for property: Property,
        within surrounding: Sensitivity
    ) -> FieldConverter? {
        guard var line = start(expression) else { return nil }
        for call in expression.pipeline.dropLast() where !pass(call, &line) { return nil }
        if let last = expression.pipeline.last, !takesIn(last, &line) { line.final = last }
        guard let final = line.final else { return implied(expression, line, property, within: surrounding) }
        guard let declaration = ConverterCatalog.named(final.name) else {
            tellUnknown(final)
            return nil
        }
        let arguments = line.finalArguments ?? final.arguments
        guard ArgumentCheck(scope: scope).check(final, arguments, against: declaration) else { return nil }
        return declaration.make(
            ConverterRequest(
                name: final.name,
                arguments: arguments,
                location: final.location,
                piped: line.input,
                separators: line.separators,
                target: property,
                surrounding: surrounding,
                schema: schema,
                scope: scope
            )
        )
    }

    /// `unreadable: reject`, which every converter takes: a value that is there and cannot be read fails the record, though
    /// the field may be absent.
    static let unreadable = "unreadable"

    /// What is known of a line from left to right.
    private struct Line {
        var input: InputValue?
        var separators: [UInt8] = []
        var final: ConverterCall?
        var finalArguments: [Argument]?
    }

    private func start(_ expression: FieldExpression) -> Line? {
        switch expression.head {
        case .source(let path): return Line(input: InputValue([scope.index(of: path)]))
        case .call(let head):
            var line = Line()
            if head.name == "firstOf" || head.name == "join" {
                line.input = gathered(head)
                return line.input == nil ? nil : line
            }
            guard ConverterCatalog.named(head.name) != nil else {
                tellUnknown(head)
                return nil
            }
            line.final = head
            if let declaration = ConverterCatalog.named(head.name), declaration.isPiped, head.argument("date") == nil {
                // At the head of a line a converter's first argument is its source.
                guard let first = head.unlabelled.first, let input = scope.input(first.value) else {
                    scope.tell(
                        .converterInput,
                        "'\(head.name)' reads a source field first",
                        at: head.location,
                        fix: "write SourceField | \(head.name)\(head.arguments.isEmpty ? "" : "(…)")"
                    )
                    return nil
                }
                line.input = input
                line.finalArguments = head.arguments.filter { $0.location != first.location }
            }
            if let next = expression.pipeline.first {
                scope.tell(
                    .converterOrder,
                    "nothing can follow '\(head.name)', which gives the field's value",
                    at: next.location
                )
                return nil
            }
            return line
        }
    }

    private func tellUnknown(_ call: ConverterCall) {
        let names = ConverterCatalog.all.map(\.name)
        scope.tell(
            .converterUnknown,
            "there is no converter '\(call.name)'",
            at: call.location,
            suggestion: NearestName.of(call.name, among: names + ["firstOf", "join", "split", "required"]),
            fix: "there are \(names.joined(separator: ", "))"
        )
    }

    /// `firstOf(A, B)`: the first that says something; `join(A, B, with: " ")`: what they say, one after another.
    private func gathered(_ call: ConverterCall) -> InputValue? {
        ArgumentCheck(scope: scope).checkLabels(call, call.arguments, known: call.name == "join" ? ["with"] : [])
        let separator = call.name == "join" ? call.argument("with")?.value.literal ?? "" : nil
        let sources = call.unlabelled
        let paths = sources.compactMap { argument -> Int? in
            do throws(SourcePathError) {
                return scope.index(of: try argument.value.sourcePath())
            } catch {
                scope.tellBadPath(error, in: argument.value)
                return nil
            }
        }
        guard paths.count == sources.count, !paths.isEmpty else {
            if sources.isEmpty {
                scope.tell(
                    .converterArgument,
                    "'\(call.name)' takes source fields",
                    at: call.location,
                    fix: "write \(call.name)(SourceField, OtherField)"
                )
            }
            return nil
        }
        return separator.map { InputValue(joining: paths, with: $0) } ?? InputValue(paths)
    }

    /// A call before the last must be one that passes a value on.
    private func pass(_ stage: ConverterCall, _ line: inout Line) -> Bool {
        if takesIn(stage, &line) { return true }
        scope.tell(
            .converterOrder,
            "nothing can follow '\(stage.name)', which gives the field's value",
            at: stage.location
        )
        return false
    }

    /// Takes in a call that passes a value on; `false` if it is none.
    private func takesIn(_ stage: ConverterCall, _ line: inout Line) -> Bool {
        guard stage.name == "split" else { return false }
        ArgumentCheck(scope: scope).checkLabels(stage, stage.arguments, known: [])
        let literal = stage.unlabelled.first?.value.literal ?? ","
        line.separators = Array(literal.utf8.filter { $0 < 0x80 })
        if line.separators.isEmpty {
            scope.tell(
                .converterArgument,
                "'split' takes the ASCII characters that separate items",
                at: stage.location,
                fix: "write split(\",;\")"
            )
        }
        return true
    }

    /// A line without a converter takes the one its field implies.
    private func implied(
        _ expression: FieldExpression,
        _ line: Line,
        _ property: Property,
        within surrounding: Sensitivity
    ) -> FieldConverter? {
        let name: String
        switch property.value {
        case .integer: name = "integer"
        case .number: name = "decimal"
        case .boolean: name = "boolean"
        case .string(let schema) where schema.definition == "phone": name = "phone"
        default: name = "text"
        }
        return ConverterCatalog.named(name)?.make(
            ConverterRequest(
                name: name,
                arguments: [],
                location: expression.location,
                piped: line.input,
                separators: line.separators,
                target: property,
                surrounding: surrounding,
                schema: schema,
                scope: scope
            )
        )
    }
}

extension FieldExpression {
    /// The source fields as the table names them, for rejections: of a converter that reads many, the first.
    package var sources: [SourcePath] {
        switch head {
        case .source(let path): return [path]
        case .call(let call) where call.name == "const": return []
        case .call(let call):
            let isGathered = call.name == "firstOf" || call.name == "join"
            let read = isGathered ? call.unlabelled : call.arguments
            let sources = read.compactMap { try? $0.value.sourcePath() }
            return isGathered ? sources : Array(sources.prefix(1))
        }
    }

    /// Whether the line says that a value outside its code list, or one that cannot be read, fails the record.
    var rejectsUnreadable: Bool {
        let calls: [ConverterCall]
        if case .call(let head) = head { calls = [head] + pipeline } else { calls = pipeline }
        return calls.contains { call in
            ["unmapped", LineCompiler.unreadable].contains { call.argument($0)?.value.literal == "reject" }
        }
    }
}
