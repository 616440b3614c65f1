import ArgumentParser
import Formats

/// `setu records`: parses a file and prints each record as one line of JSON.
struct RecordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "records",
        abstract: "Parse a file and print each record as one line of JSON.",
        discussion: """
            A CSV record is an object by header; of JSON the elements of a root array are records, else the root itself; \
            of XML the children of the root element are, unless --records names others. A record that cannot be read is \
            told on standard error with its line, the others are printed, and the exit code is 2.

            Examples:
              setu records --format csv children.csv
              setu records --format xml --records /feed/child feed.xml
              gzip -dc calls.json.gz | setu records --format json --records '/calls[*]' -
            """
    )

    @Option(help: "The format: csv, json, ndjson or xml.")
    var format: InputFormat

    @Option(name: .customLong("records"), help: "Where the records are, such as '/calls[*]' or /feed/child.")
    var recordsPath: String?

    @Argument(help: "The file; - for standard input.")
    var file: String

    func run() throws {
        let inputs = [InputDescription(format: format, recordsPath: recordsPath)]
        let input = try InputFile(file)
        var printer = RecordPrinter(inputs: inputs)
        let output = BufferedOutput(.standardOutput)
        var progress = ProgressBar(total: input.size)
        var failed = 0
        var reader = SliceReader(file: input, framer: RecordFramer(inputs: inputs))
        // Whatever ends the reading, the records before it are printed.
        defer { try? output.flush() }
        try reader.readAll { slice in
            for record in printer.print(slice) {
                switch record.json {
                case .success(let line):
                    output.writer.append(line)
                    output.writer.append(UInt8(ascii: "\n"))
                case .failure(let failure):
                    failed += 1
                    progress.finish()
                    Terminal.current.say("\(input.name):\(failure.line): \(failure.code.rawValue): \(failure.summary)")
                }
            }
            try output.flushIfFull()
            progress.update(bytes: input.bytesRead, records: slice.firstRecord + slice.records.count, rejected: failed)
        }
        progress.finish()
        guard failed == 0 else {
            throw CommandFailure.refused("\(counted(failed, "record")) could not be read")
        }
    }
}

extension RecordFailure {
    fileprivate var summary: String { field.map { "\($0): expected \(expectation)" } ?? "expected \(expectation)" }
}
