/// Where adapters come from, watched for changes while the gateway runs.
public protocol AdapterSource: Sendable {
    /// What changed since it was asked last.
    func changes() async -> [AdapterChange]
}
