package import Adapters
import Foundation

/// Notices when a file of an adapter is saved: its table, its code lists, those of its country, its fixtures.
package struct FolderWatch: Sendable {
    private let folders: [AdapterFolder]
    private var known: [String: Stamp] = [:]

    private struct Stamp: Equatable {
        var size: Int
        var time: Date
    }

    /// Watches some adapters from now on.
    package init(_ folders: [AdapterFolder]) {
        self.folders = folders
        known = stamps()
    }

    /// Whether anything has been saved, added or taken away since the last time it was asked.
    package mutating func hasChanged() -> Bool {
        let found = stamps()
        defer { known = found }
        return found != known
    }

    private func stamps() -> [String: Stamp] {
        var stamps: [String: Stamp] = [:]
        for folder in folders {
            for root in [folder.path, folder.path + "/../codes"] {
                let files = FileManager.default.enumerator(atPath: root)
                while let name = files?.nextObject() as? String {
                    guard let attributes = files?.fileAttributes,
                        attributes[.type] as? FileAttributeType == .typeRegular,
                        let time = attributes[.modificationDate] as? Date
                    else { continue }
                    stamps["\(root)/\(name)"] = Stamp(size: attributes[.size] as? Int ?? 0, time: time)
                }
            }
        }
        return stamps
    }
}
