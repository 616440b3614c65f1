public import ArgumentParser
public import Formats

/// A format by its name in an option.
extension InputFormat: ExpressibleByArgument {}
