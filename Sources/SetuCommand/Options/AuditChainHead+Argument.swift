public import ArgumentParser
public import Gateway

/// The head of a chain in an option.
extension AuditChainHead: ExpressibleByArgument {
    /// Takes a head as `setu audit verify` prints it.
    public init?(argument: String) {
        self.init(argument)
    }
}
