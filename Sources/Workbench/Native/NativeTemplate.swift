import Foundation

/// The template of an adapter in Swift: a package of its own, written anew for another feed.
package struct NativeTemplate {
    /// What the template is called in its own files.
    private static let names = (id: "ke.notes", jurisdiction: "KE", package: "\"../..\"")

    /// The template's folder, two below the repository's.
    private let folder: String

    /// Takes the template's folder.
    package init(folder: String) {
        self.folder = URL(fileURLWithPath: folder).standardizedFileURL.path
    }

    /// Writes the package.
    ///
    /// What its fixtures give is left out: tokens are those of a feed, so it is to be recorded.
    /// - Parameters:
    ///   - id: the adapter's id.
    ///   - jurisdiction: whose law applies.
    ///   - path: the folder to write.
    /// - Returns: the files, by their paths in the folder.
    /// - Throws: what the file system says.
    package func write(id: String, jurisdiction: String, to path: String) throws -> [String] {
        let manager = FileManager.default
        let files = try self.files()
        for name in files {
            let target = URL(fileURLWithPath: "\(path)/\(name)")
            try manager.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            try Data(rewritten(text, id: id, jurisdiction: jurisdiction).utf8).write(to: target)
            let mode = try manager.attributesOfItem(atPath: "\(folder)/\(name)")[.posixPermissions] ?? 0o644
            try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: target.path)
        }
        return files
    }

    private func rewritten(_ text: String, id: String, jurisdiction: String) -> String {
        let repository = URL(fileURLWithPath: folder).deletingLastPathComponent().deletingLastPathComponent().path
        return text.replacing(Self.names.id, with: id)
            .replacing("jurisdiction: \(Self.names.jurisdiction)", with: "jurisdiction: \(jurisdiction)")
            .replacing("jurisdiction: \"\(Self.names.jurisdiction)\"", with: "jurisdiction: \"\(jurisdiction)\"")
            .replacing("country: \"\(Self.names.jurisdiction)\"", with: "country: \"\(jurisdiction.prefix(2))\"")
            .replacing("path: \(Self.names.package)", with: "path: \"\(repository)\"")
    }

    /// The template's own files, without what was built or recorded.
    private func files() throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return names.filter { name in
            let steps = name.split(separator: "/")
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
            let isBuilt = steps.first == ".build" || name.hasPrefix("notes-adapter") || name == "Package.resolved"
            return isThere && !isFolder.boolValue && !isBuilt && !name.hasSuffix(".ndjson")
        }
        .sorted()
    }
}
