import Contracts
import EventBus
import Foundation
import Gateway

/// What a gateway keeps, read beside it or where it is not running; nothing of it is changed.
struct StoredData {
    /// The gateway's settings, with the data folder that is meant.
    let settings: GatewaySettings

    /// Finds the data folder: as it is named, else as `SETU_DATA` or the settings do.
    /// - Throws: ``CommandFailure``.
    init(settings options: SettingsOptions, data: String?) throws {
        var settings = try options.settings()
        let named = data ?? ProcessInfo.processInfo.environment["SETU_DATA"]
        settings.dataFolder = named ?? settings.dataFolder
        self.settings = settings
    }

    /// Reads from its bus, with its keys.
    /// - Throws: ``CommandFailure``; what `body` throws.
    func withBus<Result>(
        _ body: (any EventBus, Keyring) async throws -> Result
    ) async throws -> Result {
        let folder = settings.dataFolder
        guard FileManager.default.fileExists(atPath: folder + "/" + MasterKey.fileName) else {
            throw CommandFailure.refused("\(folder) is not the data folder of a gateway; name it with --data")
        }
        do {
            let keyring = try Keyring(dataFolder: folder)
            let bus: any EventBus =
                if case .embedded = settings.bus {
                    try EmbeddedBus(path: folder + "/bus.sqlite", sealer: keyring.sealer, readOnly: true)
                } else {
                    try await BusChoice.open(settings, sealer: keyring.sealer)
                }
            do {
                let result = try await body(bus, keyring)
                await bus.shutdown()
                return result
            } catch {
                await bus.shutdown()
                throw error
            }
        } catch let error as BusError {
            throw CommandFailure.failed(error.description)
        } catch let error as BinaryFormatError {
            throw CommandFailure.failed(error.description)
        } catch let error as PrivateFileError {
            throw CommandFailure.failed("\(error)")
        }
    }
}
