import ArgumentParser

/// How a command tells its result.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print the result as one JSON object: {command, ok, result, error}.")
    var json = false
}
