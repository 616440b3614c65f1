package import Formats

/// The words a table is written in, as its reader knows them: what editors are told comes from here.
package enum TableVocabulary {
    /// The keys of a table.
    package static let keys = TableReader.keys
    /// The keys of a table whose records a program translates.
    package static let processKeys = TableReader.processKeys
    /// The keys of `process`.
    package static let programKeys = TableReader.programKeys
    /// The keys of a condition that hold tests together.
    package static let groupKeys = TableReader.groupKeys
    /// The keys of an entry of `inputs`.
    package static let inputKeys = TableReader.inputKeys
    /// The keys of an entry of `inputs` by its format.
    package static let inputKeysByFormat: [InputFormat: [String]] = TableReader.keysByFormat.mapValues {
        TableReader.commonKeys + $0
    }
    /// The keys of an entry of `emit`.
    package static let emitKeys = TableReader.emitKeys
    /// The keys of an entry of `skip`.
    package static let skipKeys = TableReader.skipKeys
    /// The keys of an entry of `urgency`.
    package static let urgencyKeys = TableReader.urgencyKeys
    /// The tests of a condition that are written as a key and a value.
    package static let testKeys = TableReader.comparisonKeys
    /// What separates the columns of CSV.
    package static let delimiters = TableReader.delimiters.keys.sorted()
    /// The charsets feeds come in; others are known too.
    package static let usualCharsets = TableReader.usualCharsets
    /// What a line can name, converters and what gathers values before them.
    package static let converters = ConverterCatalog.all.map(\.name) + ["firstOf", "join", "split", "required"]
    /// The names of the canonical urgencies.
    package static let urgencies = ["U1", "U2", "U3", "U4", "U5"]

    /// A table as JSON, every scalar as text, for what reads JSON only; `nil` where it is not YAML.
    package static func json(of bytes: [UInt8]) -> JSONValue? {
        let prepared = TableTextScanner.scan(String(decoding: bytes, as: UTF8.self), file: "adapter.yaml")
        guard prepared.isParsable else { return nil }
        return TableNodeReader.read(prepared, file: "adapter.yaml").root.map(json)
    }

    private static func json(_ node: TableNode) -> JSONValue {
        switch node {
        case .text(let text, _, _): .string(text)
        case .expression(let expression, _): .string(expression.text)
        case .list(let nodes, _): .array(nodes.map(json))
        case .mapping(let entries, _): .object(entries.map { JSONValue.Member(name: $0.key, value: json($0.value)) })
        }
    }
}
