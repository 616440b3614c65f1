import Foundation

/// Folders that lie beside the program's source: in the working folder, or in a folder above the program.
enum RepositoryFolder {
    /// The nearest folder of a name; `nil` where there is none.
    static func find(_ name: String) -> String? {
        var candidates = [name]
        var above = URL(fileURLWithPath: CommandLine.arguments[0])
        if let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            above = URL(fileURLWithPath: program)
        }
        while above.path != "/" {
            above.deleteLastPathComponent()
            candidates.append(above.appendingPathComponent(name).path)
        }
        return candidates.first(where: isFolder)
    }

    /// Whether a path is a folder.
    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
