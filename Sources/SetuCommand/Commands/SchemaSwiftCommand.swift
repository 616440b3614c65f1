import ArgumentParser
import Contracts
import Formats

/// `setu schema swift`: the types that adapters in Swift fill.
struct SchemaSwiftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "swift",
        abstract: "Write the Swift types that native adapters fill, one file each.",
        discussion: """
            A struct for each event type and each shared definition, an enumeration for each list. The repository keeps \
            them in Sources/Contracts/Types; ./scripts/docs writes them anew after a schema has changed.

            Examples:
              setu schema swift Sources/Contracts/Types
            """
    )

    @Argument(help: "The folder; files of the same names are written over.")
    var folder: String

    func run() throws {
        let documents = try SchemaCatalog.builtInDocuments.map { try JSONValue.parse($0) }
        let target = try GeneratedFolder(folder)
        for type in SwiftTypes(.builtIn, documents: documents).all {
            let file = SwiftTypeFile(type: type)
            try target.write(file.text, as: file.name)
        }
    }
}
