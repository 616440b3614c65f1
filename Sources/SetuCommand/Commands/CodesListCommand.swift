import Adapters
import ArgumentParser
import Formats

/// `setu codes list`: the registers of places there are.
struct CodesListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what places are known, carried by Setu and imported, with dates and counts.",
        discussion: """
            Examples:
              setu codes list
              setu codes list --data /var/lib/setu --json
            """
    )

    @OptionGroup var dataOptions: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let folder = PlaceListFolder(dataFolder: try dataOptions.folder())
        let lists: [PlaceList]
        do {
            lists = try folder.lists()
        } catch {
            throw CommandFailure.refused(error.description)
        }
        let carried = ["IN", "VN"].flatMap { PlaceCatalog.bundled.registers(of: $0) }
        if output.json {
            let json = carried.map(\.json) + lists.map(\.json)
            ResultEnvelope(command: "codes list", isOK: true, result: .array(json)).print()
            return
        }
        var table = TextTable("REGISTER", "DATE", ">STATES", ">DISTRICTS", ">SMALLER", "FROM")
        for register in carried {
            table.rows.append([register.systems, register.version ?? ""] + register.counts + ["Setu"])
        }
        for list in lists {
            let counts = PlaceLevel.allCases.map { grouped(list.count($0)) }
            table.rows.append([list.system.rawValue, list.date] + counts + ["\(folder.path)/\(list.fileName)"])
        }
        for line in table.lines(Terminal.current.style) {
            Terminal.current.result(line)
        }
    }
}

extension PlaceRegister {
    fileprivate var systems: String { country == "IN" ? "LGD CENSUS2011 ISO3166-2" : "GSO_VN ISO3166-2" }

    fileprivate var counts: [String] { PlaceLevel.allCases.map { grouped(count($0)) } }

    fileprivate var json: JSONValue {
        [
            "systems": .array(systems.split(separator: " ").map { .string(String($0)) }),
            "date": version.map { .string($0) } ?? .null,
            "states": .number(String(count(.state))),
            "districts": .number(String(count(.district))),
            "smaller": .number(String(count(.local))),
            "imported": false,
        ]
    }
}
