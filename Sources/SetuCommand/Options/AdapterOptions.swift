import Adapters
import ArgumentParser
import Contracts
import Formats
import Foundation
import Text

/// Where a command takes adapters from.
struct AdapterOptions: ParsableArguments {
    @Option(
        help: """
            The folder of adapters. Without it: SETU_ADAPTERS, ./adapter-configs, or adapter-configs in a folder above \
            this program.
            """
    )
    var adapters: String?

    /// The folder of adapters.
    /// - Throws: ``CommandFailure`` with exit code 2.
    func root() throws -> String {
        if let named = adapters ?? ProcessInfo.processInfo.environment["SETU_ADAPTERS"] {
            guard RepositoryFolder.isFolder(named) else {
                throw CommandFailure.refused("there is no folder of adapters \(named)")
            }
            return named
        }
        guard let found = RepositoryFolder.find("adapter-configs") else {
            throw CommandFailure.refused("no folder adapter-configs was found; name one with --adapters")
        }
        return found
    }

    /// The folder of one adapter, named by its id or by the folder itself.
    /// - Throws: ``CommandFailure`` with exit code 2.
    func folder(of adapter: String) throws -> AdapterFolder {
        let named = AdapterFolder(path: adapter)
        if FileManager.default.fileExists(atPath: named.tablePath) {
            return named
        }
        let root = try root()
        let country = adapter.prefix { $0 != "." }
        let folder = AdapterFolder(path: "\(root)/\(country)/\(adapter.dropFirst(country.count + 1))")
        guard FileManager.default.fileExists(atPath: folder.tablePath) else {
            let ids = AdapterFolder.discover(in: root).compactMap(\.expectedID)
            let nearest = NearestName.of(adapter, among: ids).map { "; did you mean \($0)?" } ?? ""
            throw CommandFailure.refused(
                "there is no adapter \(adapter): no folder of that name with an adapter.yaml, and none in \(root)"
                    + nearest
            )
        }
        return folder
    }

    /// The folders of all adapters below ``root()``, by id.
    /// - Throws: ``CommandFailure`` with exit code 2 where there is none.
    func all() throws -> [AdapterFolder] {
        let root = try root()
        let folders = AdapterFolder.discover(in: root)
        guard !folders.isEmpty else { throw CommandFailure.refused("there is no adapter in \(root)") }
        return folders
    }

    /// The folders of the named adapters, or of all where none is named.
    /// - Throws: ``CommandFailure`` with exit code 2.
    func folders(of names: [String]) throws -> [AdapterFolder] {
        names.isEmpty ? try all() : try names.map { try folder(of: $0) }
    }

    /// The adapter in a folder, checked as a whole; everything that is wrong with it is told.
    ///
    /// - Parameters:
    ///   - folder: the folder.
    ///   - places: the registers of places.
    ///   - limits: what records may hold.
    /// - Returns: the adapter.
    /// - Throws: ``CommandFailure`` with exit code 2.
    func load(
        _ folder: AdapterFolder,
        places: PlaceCatalog = .bundled,
        limits: DecodingLimits = DecodingLimits()
    ) throws -> any Adapter {
        let entry = AdapterCatalog.load(folder, places: places, limits: limits)
        guard let adapter = entry.adapter else {
            for diagnostic in entry.diagnostics {
                Terminal.current.say(diagnostic.description)
            }
            throw CommandFailure.refused("the adapter in \(folder.path) cannot be used")
        }
        // Whoever runs a command may hear what the adapter's program says of itself; a gateway's log may not.
        return (adapter as? ProcessAdapter)?.speakingUp ?? adapter
    }
}
