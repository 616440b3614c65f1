package import Adapters
import Contracts
package import Formats

/// A line of a table that reads a code list.
package struct CodedLine: Sendable {
    /// The event type, such as `concern/1`.
    package var type: String
    /// The canonical field.
    package var field: String
    /// The list.
    package var list: CodeList
    /// The source fields it reads, from the record.
    package var sources: [SourcePath]
    /// Where the line stands.
    package var location: SourceLocation

    /// Whether a rejection is about a value of this line: it names the field and what was expected of it, not the type.
    func isMeant(by rejection: Rejection) -> Bool {
        rejection.canonicalField == field && rejection.expectation.contains("'\(list.name)'")
    }

    /// The lines of an adapter's table.
    ///
    /// - Parameter folder: its folder.
    /// - Returns: the lines, in the order of the table.
    package static func all(in folder: AdapterFolder) -> [CodedLine] {
        guard let table = folder.load().table else { return [] }
        return table.emits.flatMap { emit in
            emit.map.compactMap { line in
                guard
                    let call = line.expression.pipeline.last(where: { ["code", "codeIn", "words"].contains($0.name) })
                        ?? line.expression.head.call,
                    let name = call.arguments.first(where: { $0.label == nil })?.value.literal,
                    let list = table.codeLists[name]
                else { return nil }
                guard !line.expression.sources.isEmpty else { return nil }
                let sources = line.expression.sources.map { path in
                    // The fields of an inner list's elements are named from the element.
                    guard let each = emit.each, path.up == 0 else { return SourcePath(steps: path.steps) }
                    return SourcePath(steps: each.path.steps + path.steps)
                }
                return CodedLine(
                    type: emit.type,
                    field: line.target.description,
                    list: list,
                    sources: sources,
                    location: line.location
                )
            }
        }
    }
}

extension FieldExpression.Head {
    fileprivate var call: ConverterCall? {
        if case .call(let call) = self { call } else { nil }
    }
}
