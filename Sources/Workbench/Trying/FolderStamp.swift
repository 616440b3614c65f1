package import Adapters
import Foundation

/// The files of an adapter's folder and of its country's code lists, as far as a save of one shows.
package struct FolderStamp: Equatable, Sendable {
    private struct File: Equatable {
        var size: Int
        var time: Date
    }

    private var files: [String: File] = [:]

    /// Looks at a folder.
    ///
    /// - Parameters:
    ///   - folder: the folder.
    ///   - countsFixtures: whether its fixtures count, which do not decide what the adapter gives.
    package init(of folder: AdapterFolder, countsFixtures: Bool) {
        for root in [folder.path, folder.path + "/../codes"] {
            let names = FileManager.default.enumerator(atPath: root)
            while let name = names?.nextObject() as? String {
                let last = name.split(separator: "/").last ?? ""
                // A hidden folder, such as that of a build, is no part of an adapter.
                let isHidden = last.hasPrefix(".")
                if name == "fixtures" && !countsFixtures || last == "__pycache__" || isHidden {
                    names?.skipDescendants()
                    continue
                }
                guard let attributes = names?.fileAttributes,
                    attributes[.type] as? FileAttributeType == .typeRegular,
                    let time = attributes[.modificationDate] as? Date
                else { continue }
                files["\(root)/\(name)"] = File(size: attributes[.size] as? Int ?? 0, time: time)
            }
        }
    }
}
