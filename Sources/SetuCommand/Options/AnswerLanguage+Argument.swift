public import ArgumentParser
public import Contracts

/// A language by its tag in an option.
extension AnswerLanguage: ExpressibleByArgument {
    /// Takes `en`, `hi` or `vi`, or a tag of a region such as `hi-IN`.
    public init?(argument: String) {
        self.init(tag: argument)
    }
}
