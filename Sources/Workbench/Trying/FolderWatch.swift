package import Adapters

/// Notices when a file of an adapter is saved: its table, its code lists, those of its country, its fixtures.
package struct FolderWatch: Sendable {
    private let folders: [AdapterFolder]
    private var known: [FolderStamp]

    /// Watches some adapters from now on.
    package init(_ folders: [AdapterFolder]) {
        self.folders = folders
        known = folders.map { FolderStamp(of: $0, countsFixtures: true) }
    }

    /// Whether anything has been saved, added or taken away since the last time it was asked.
    package mutating func hasChanged() -> Bool {
        let found = folders.map { FolderStamp(of: $0, countsFixtures: true) }
        defer { known = found }
        return found != known
    }
}
