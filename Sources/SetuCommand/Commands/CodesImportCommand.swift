import Adapters
import ArgumentParser
import Contracts
import Formats
import Foundation

/// `setu codes import`: an official list of places into the data folder.
struct CodesImportCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take an official list of places into the data folder.",
        discussion: """
            Lists are taken as their publishers give them out: CSV in UTF-8 with a header (Local Government Directory, \
            Census 2011, statistics office of Viet Nam), or JSON of provinces with their communes. Columns are found by \
            their names. A list is checked as a whole; everything wrong is told with its line, and then nothing is \
            imported (exit code 2). It takes the place of the list of the same register and level, in Viet Nam of the same \
            day, and becomes part of the fingerprints of adapters that name places. A running gateway goes on with what \
            it began with.

            Examples:
              setu codes import districts.csv --system LGD --vintage 2025-04-01
              setu codes import communes.json --system GSO_VN --vintage 2025-07-01
            """
    )

    @ArgumentParser.Argument(help: "The file; - for standard input.")
    var file: String

    @Option(help: "The register of its codes: LGD, CENSUS2011 or GSO_VN. Without it: what its columns tell.")
    var system: String?

    @Option(
        help: """
            The day of the list, yyyy-MM-dd: for GSO_VN one on which its codes hold; for others that of its edition, without \
            which today is taken.
            """
    )
    var vintage: String?

    @OptionGroup var dataOptions: DataOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard let system, PlaceCodeSystem(rawValue: system) == nil else { return }
        throw ValidationError("'\(system)' is no register: LGD, CENSUS2011 or GSO_VN")
    }

    func run() throws {
        let input = try InputFile(file)
        var bytes: [UInt8] = []
        while bytes.count <= PlaceListReader.maximumBytes, let chunk = try input.next() { bytes += chunk }
        let read = PlaceListReader.read(
            bytes,
            file: file,
            system: system.flatMap(PlaceCodeSystem.init(rawValue:)),
            vintage: vintage,
            today: Self.today
        )
        guard let list = read.list else { return try refuse(read.diagnostics) }
        do {
            let stored = try PlaceListFolder(dataFolder: dataOptions.folder()).store(list)
            tell(list, path: stored.path, replaced: stored.replaced)
        } catch let error as PlaceListFolder.Failure {
            throw CommandFailure.failed(error.description)
        }
    }

    private func refuse(_ problems: [Diagnostic]) throws {
        if output.json {
            let result = JSONValue.array(problems.map(\.json))
            ResultEnvelope(command: "codes import", isOK: false, result: result, error: "nothing was imported").print()
        } else {
            for problem in problems { Terminal.current.say(problem.description) }
            Terminal.current.say("\(grouped(problems.count)) problems; nothing was imported")
        }
        throw CommandFailure(code: 2, lines: [])
    }

    private func tell(_ list: PlaceList, path: String, replaced: [String]) {
        if output.json {
            var json = list.json.objectValue ?? []
            json.append(.init(name: "file", value: .string(path)))
            json.append(.init(name: "replaced", value: .array(replaced.map { .string($0) })))
            ResultEnvelope(command: "codes import", isOK: true, result: .object(json)).print()
        } else {
            Terminal.current.result("\(list.system.rawValue) of \(list.date): \(list.counts), in \(path)")
            for name in replaced { Terminal.current.result("in the place of \(name)") }
        }
    }

    /// Today, UTC.
    private static var today: String {
        String(Date().ISO8601Format().prefix(10))
    }
}
