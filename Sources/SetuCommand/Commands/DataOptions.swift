import Adapters
import ArgumentParser
import Foundation
import Gateway

/// Whose imported lists of places a command uses.
struct DataOptions: ParsableArguments {
    @Option(
        help: """
            The data folder whose imported lists of places are used. Without it: that of ./gateway.yaml if there is one, \
            else ./setu-data.
            """
    )
    var data: String?

    /// The data folder.
    /// - Throws: ``CommandFailure`` with exit code 2 where ./gateway.yaml does not tell.
    func folder() throws -> String {
        if let data { return data }
        guard FileManager.default.fileExists(atPath: "gateway.yaml") else { return GatewaySettings().dataFolder }
        do {
            return try GatewaySettings.read(path: "gateway.yaml").dataFolder
        } catch {
            throw CommandFailure.refused(
                "gateway.yaml does not tell the data folder, so name one with --data",
                error.problems.map(\.description).joined(separator: "; ")
            )
        }
    }

    /// What places are found with: what Setu carries and the lists imported into the data folder.
    /// - Throws: ``CommandFailure`` with exit code 2.
    func places() throws -> PlaceCatalog {
        try Self.places(in: folder())
    }

    /// What places are found with, with the lists of a data folder.
    /// - Throws: ``CommandFailure`` with exit code 2.
    static func places(in dataFolder: String) throws -> PlaceCatalog {
        do {
            return try PlaceListFolder(dataFolder: dataFolder).catalog()
        } catch {
            throw CommandFailure.refused(error.description)
        }
    }
}
