public import ArgumentParser
public import Contracts

/// A view by its name in an option.
extension Sensitivity: ExpressibleByArgument {
    /// Takes `open`, `restricted` or `secret`.
    public init?(argument: String) {
        self.init(name: argument)
    }

    /// The name.
    public var defaultValueDescription: String { name }

    /// The names.
    public static var allValueStrings: [String] { allCases.map(\.name) }
}
