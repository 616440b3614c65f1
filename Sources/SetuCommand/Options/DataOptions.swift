import Adapters
import ArgumentParser
import Formats
import Foundation
import Gateway

/// Whose imported lists of places, and limits on records, a command uses.
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
        try data ?? Self.settings(otherwise: "so name a data folder with --data").dataFolder
    }

    /// What records may hold: as `./gateway.yaml` has it, if there is one.
    /// - Throws: ``CommandFailure`` with exit code 2 where it does not tell.
    static func limits() throws -> DecodingLimits {
        try settings(otherwise: "so mend it").decoding
    }

    private static func settings(otherwise advice: String) throws -> GatewaySettings {
        guard FileManager.default.fileExists(atPath: "gateway.yaml") else { return GatewaySettings() }
        do {
            return try GatewaySettings.read(path: "gateway.yaml")
        } catch {
            throw CommandFailure.refused(
                "gateway.yaml is not one a gateway could run with, \(advice)",
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
