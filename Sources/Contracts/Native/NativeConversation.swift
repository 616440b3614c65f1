import Formats

/// An adapter in Swift as the other side of the protocol that programs speak (docs/process-adapters.md): a message comes in, its
/// answer goes out.
package struct NativeConversation {
    /// The protocol's version.
    package static let version = 1

    private let adapter: any NativeAdapter
    private let reader: PrintedRecordReader

    /// Makes the conversation of an adapter.
    package init(_ adapter: any NativeAdapter) {
        self.adapter = adapter
        let isTable = adapter.description.inputs.contains { $0.format == .csv }
        reader = PrintedRecordReader(adapter.layout, mayBeRows: isTable)
    }

    /// The answer to a message, one JSON text each.
    /// - Throws: ``NativeConversationError`` where the other side speaks of another adapter, or says what means nothing.
    package func answer(_ message: [UInt8]) throws(NativeConversationError) -> [UInt8] {
        guard let message = try? JSONValue.parse(message) else { throw .unreadable }
        if let version = message["protocol"] {
            try greet(message, version)
            return Array(JSONValue.object([.init(name: "protocol", value: version)]).text.utf8)
        }
        guard let batch = message["batch"], let records = message["records"]?.arrayValue else { throw .unreadable }
        let outcomes = records.map { item in
            adapter.translate(reader.record(item["record"] ?? .null)).json
        }
        let answer: JSONValue = ["batch": batch, "outcomes": .array(outcomes)]
        return Array(answer.text.utf8)
    }

    /// What `adapter.yaml` says has to be what the adapter says of itself: the gateway reads the one, tests the other.
    private func greet(_ message: JSONValue, _ version: JSONValue) throws(NativeConversationError) {
        guard version.numberText == String(Self.version) else { throw .otherProtocol(version.text) }
        let description = adapter.description
        func hold(_ name: String, _ own: String, _ told: String?) throws(NativeConversationError) {
            guard let told, told != own else { return }
            throw .contradiction(name, table: told, adapter: own)
        }
        func list(_ names: [String]) -> String { Set(names).sorted().joined(separator: ", ") }
        try hold("adapter", description.id, message["adapter"]?.stringValue)
        try hold("version", description.version, message["version"]?.stringValue)
        try hold("jurisdiction", description.jurisdiction, message["jurisdiction"]?.stringValue)
        try hold(
            "emits",
            list(description.emits.map(\.reference)),
            message["emits"]?.arrayValue.map { list($0.compactMap(\.stringValue)) }
        )
        try hold(
            "reads",
            list(adapter.layout.fields.map(\.description)),
            message["reads"]?.arrayValue.map { list($0.compactMap(\.stringValue)) }
        )
    }
}
