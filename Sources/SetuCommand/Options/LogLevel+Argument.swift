public import ArgumentParser
public import Logging

/// A log level by its name in an option.
extension Logger.Level: @retroactive ExpressibleByArgument {}
