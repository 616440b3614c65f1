package import Adapters
import Contracts
package import Formats
package import Gateway
import Synchronization
import Workbench

/// Watches the folder of adapters: what was written and then left alone is read and checked as a whole.
package final class AdapterFolderWatch: AdapterSource {
    private struct State {
        /// Of each folder, what was read last.
        var read: [AdapterFolder: FolderStamp]
        /// Of folders that changed since, what was seen last: a change counts when it stands still.
        var seen: [AdapterFolder: FolderStamp] = [:]
        /// Folders that were read and are gone, since the last look.
        var missed: Set<AdapterFolder> = []
    }

    private let root: String
    private let places: PlaceCatalog
    private let limits: DecodingLimits
    /// The feeds the gateway began with.
    private let feeds: Set<String>
    private let state: Mutex<State>

    /// Watches a folder that was read already.
    package init(
        root: String,
        places: PlaceCatalog,
        limits: DecodingLimits = DecodingLimits(),
        catalog: AdapterCatalog
    ) {
        self.root = root
        self.places = places
        self.limits = limits
        let stamps = catalog.entries.map { ($0.folder, FolderStamp(of: $0.folder, countsFixtures: false)) }
        feeds = Set(catalog.adapters.map(\.description.id))
        state = Mutex(State(read: Dictionary(stamps, uniquingKeysWith: { first, _ in first })))
    }

    package func changes() async -> [AdapterChange] {
        let folders = AdapterFolder.discover(in: root)
        return changedFolders(among: folders).map(change) + goneFolders(beside: folders).map(refusal)
    }

    /// The folders that changed and stood still since the last look.
    private func changedFolders(among folders: [AdapterFolder]) -> [AdapterFolder] {
        let stamps = folders.map { ($0, FolderStamp(of: $0, countsFixtures: false)) }
        return state.withLock { state in
            stamps.compactMap { folder, stamp in
                guard state.read[folder] != stamp else {
                    state.seen[folder] = nil
                    return nil
                }
                guard state.seen.updateValue(stamp, forKey: folder) == stamp else { return nil }
                state.read[folder] = stamp
                state.seen[folder] = nil
                return folder
            }
        }
    }

    /// The folders that were read, are gone, and were gone at the last look: editors take a file away for a moment.
    private func goneFolders(beside folders: [AdapterFolder]) -> [AdapterFolder] {
        state.withLock { state in
            let gone = Set(state.read.keys).subtracting(folders)
            let lasting = gone.intersection(state.missed)
            state.missed = gone.subtracting(lasting)
            for folder in lasting { state.read[folder] = nil }
            return Array(lasting)
        }
    }

    private func refusal(of folder: AdapterFolder) -> AdapterChange {
        .refused(feed: folder.expectedID ?? folder.path, problems: ["its adapter.yaml is gone: put it back"])
    }

    private func change(of folder: AdapterFolder) -> AdapterChange {
        let feed = folder.expectedID ?? folder.path
        guard feeds.contains(feed) else { return .new(feed: feed) }
        let entry = AdapterCatalog.load(folder, places: places, limits: limits)
        if let adapter = entry.adapter { return .changed(adapter) }
        let errors = entry.diagnostics.filter { $0.severity == .error }
        return .refused(feed: feed, problems: errors.map(\.description))
    }
}
