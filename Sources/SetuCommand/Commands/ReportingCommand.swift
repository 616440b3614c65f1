import ArgumentParser

/// A command that prints a result, as one JSON object where it is asked to.
protocol ReportingCommand: ParsableCommand {
    /// How it tells its result.
    var output: OutputOptions { get }
}
