import ArgumentParser
import Foundation
import Gateway

/// Which settings a command works with.
struct SettingsOptions: ParsableArguments {
    @Option(help: "The settings file. Without it: ./gateway.yaml if there is one, else the defaults.")
    var config: String?

    /// The settings.
    /// - Throws: ``CommandFailure`` with exit code 2 and everything that is wrong with them.
    func settings() throws -> GatewaySettings {
        guard let path = config ?? (FileManager.default.fileExists(atPath: "gateway.yaml") ? "gateway.yaml" : nil)
        else {
            return GatewaySettings()
        }
        do {
            return try GatewaySettings.read(path: path)
        } catch {
            throw CommandFailure(code: 2, lines: error.problems.map(\.description))
        }
    }
}
