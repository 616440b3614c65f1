/// Why an adapter in Swift does not go on talking to the gateway.
package enum NativeConversationError: Error, CustomStringConvertible {
    /// The message means nothing.
    case unreadable
    /// The gateway speaks another version of the protocol.
    case otherProtocol(String)
    /// `adapter.yaml` says something else than the adapter.
    case contradiction(String, table: String, adapter: String)

    /// One line for a person.
    package var description: String {
        switch self {
        case .unreadable: "a message that is none of the protocol"
        case .otherProtocol(let version):
            "the gateway speaks version \(version) of the protocol, the adapter \(NativeConversation.version)"
        case .contradiction(let name, let table, let adapter):
            "\(name) is '\(table)' in adapter.yaml and '\(adapter)' in the adapter: make them the same"
        }
    }
}
