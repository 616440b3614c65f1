import Contracts
import Foundation

/// The files of a program's folder: all of them decide what it gives.
struct ProgramFolder {
    /// The most bytes of all files together that are read for the fingerprint.
    static let maximumBytes = 32 << 20

    /// The adapter's folder.
    let path: String

    /// Adds every file to a fingerprint, but for fixtures, compiled Python, and hidden files.
    /// - Returns: whether the files are within ``maximumBytes``.
    func add(to fingerprint: inout AdapterFingerprint) -> Bool {
        var bytes = 0
        for name in files() {
            guard let content = AdapterFolder.read("\(path)/\(name)", atMost: Self.maximumBytes - bytes) else {
                return false
            }
            bytes += content.count
            fingerprint.add(name, content)
        }
        return true
    }

    /// Whether a command's first word is a program: a file of the folder, or one found by PATH.
    func finds(_ program: String) -> Bool {
        let files = FileManager.default
        if program.contains("/") {
            return files.isExecutableFile(atPath: program.hasPrefix("/") ? program : "\(path)/\(program)")
        }
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.contains { files.isExecutableFile(atPath: "\($0)/\(program)") }
    }

    /// Whether a word of the command that looks like a file of the folder is one.
    func holds(_ word: String) -> Bool {
        !word.contains(".") || word.hasPrefix("-") || word.contains("=") || word.hasPrefix("/")
            || FileManager.default.fileExists(atPath: "\(path)/\(word)")
    }

    /// The files it holds, by their paths in it.
    var names: [String] { files() }

    private func files() -> [String] {
        guard let names = FileManager.default.enumerator(atPath: path) else { return [] }
        var found: [String] = []
        for case let name as String in names {
            let last = name.split(separator: "/").last ?? ""
            if name == "fixtures" || last == "__pycache__" || last.hasPrefix(".") {
                names.skipDescendants()
                continue
            }
            guard !last.hasSuffix(".pyc"),
                names.fileAttributes?[.type] as? FileAttributeType == .typeRegular
            else { continue }
            found.append(name)
        }
        return found.sorted()
    }
}
