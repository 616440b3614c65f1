package import Adapters
package import Contracts
package import Formats
import Foundation

/// Gathers the values of a feed that are in none of its code lists: the worklist of whoever keeps the lists.
package struct UnmappedCodes {
    /// The most values that are told apart.
    private static let mostValues = 10_000
    private static let code = "CODE_UNMAPPED"

    private struct Key: Hashable {
        var list: String
        var value: [UInt8]
    }

    private let description: AdapterDescription
    private let lines: [CodedLine]
    private let records: SourceValues
    private var found: [Key: UnmappedCode] = [:]

    /// How many records were looked at.
    package private(set) var count = 0

    /// Begins with nothing.
    ///
    /// - Parameters:
    ///   - adapter: what the feed is translated by.
    ///   - folder: its folder.
    package init(_ adapter: any Adapter, in folder: AdapterFolder) {
        description = adapter.description
        lines = CodedLine.all(in: folder)
        records = SourceValues(of: lines.flatMap(\.sources), as: adapter.description)
    }

    /// Takes a slice and what the adapter made of it.
    package mutating func add(_ slice: FramedSlice, _ translation: Translation) {
        count += translation.outcomes.count
        let values = records.read(slice)
        for (index, outcome) in translation.outcomes.enumerated() where values.indices.contains(index) {
            var kept: Set<String> = []
            for event in translation.events[outcome.events] {
                let type = description.emits[event.type].reference
                let data = try? JSONValue.parse(Array(translation.bytes[event.data]))
                for issue in data?["quality"]?["issues"]?.arrayValue ?? [] where issue["code"]?.stringValue == Self.code
                {
                    kept.insert("\(type) \(issue["field"]?.stringValue ?? "")")
                }
            }
            let held = translation.rejections[outcome.rejections].filter { $0.code == Self.code }
            // A record counts once for a value, however many lines read it; what holds it back goes before what it keeps.
            var told: [Key: Bool] = [:]
            for line in lines {
                let isHeld = held.contains { line.isMeant(by: $0) }
                guard isHeld || kept.contains("\(line.type) \(line.field)") else { continue }
                for value in Set(line.sources.flatMap { values[index][$0.description] ?? [] }) {
                    for key in note(value, line) { told[key] = told[key] ?? false || isHeld }
                }
            }
            for (key, isHeld) in told {
                if isHeld { found[key]?.held += 1 } else { found[key]?.kept += 1 }
            }
        }
    }

    /// The worklist: what holds back most records first.
    package var worklist: [UnmappedCode] {
        found.values.sorted { ($1.held, $1.kept, $0.list, $0.value) < ($0.held, $0.kept, $1.list, $1.value) }
    }

    /// Takes a value that a line reads; the values of it that its list does not have.
    private mutating func note(_ text: String, _ line: CodedLine) -> [Key] {
        guard line.list[text] == nil else { return [] }
        // A list in one text: each part for itself.
        let parts = text.split(whereSeparator: { ",;|/\n".contains($0) })
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        let isList = parts.count > 1 && parts.contains { line.list[$0] != nil }
        return (isList ? parts.filter { line.list[$0] == nil } : [text]).compactMap { value in
            let key = Key(list: line.list.name, value: CodeKey.bytes(of: value))
            guard found[key] != nil || found.count < Self.mostValues else { return nil }
            var code =
                found[key]
                ?? UnmappedCode(
                    list: line.list.name,
                    value: value,
                    fields: [],
                    suggestion: CodeSuggestion(for: value, in: line.list, of: codes(of: line)),
                    location: line.location
                )
            code.fields.insert("\(line.type) \(line.field)")
            found[key] = code
            return key
        }
    }

    /// The canonical codes that a line can give.
    private func codes(of line: CodedLine) -> StringSchema? {
        let schema = description.emits.first { $0.reference == line.type }
        return schema.flatMap { CodedField(line.field, of: $0)?.codes }
    }
}
