import Foundation

/// The git repository around the working folder, read through the program `git`.
struct GitRepository {
    private let program: URL

    /// Finds `git` on the search path.
    ///
    /// - Throws: ``CommandFailure`` with exit code 1 where there is none.
    init() throws {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        let candidates = folders.map { "\($0)/git" }
        guard let path = candidates.first(where: FileManager.default.isExecutableFile) else {
            throw CommandFailure.failed("git is not installed, and without it no ref can be read")
        }
        program = URL(fileURLWithPath: path)
    }

    /// The commit a ref names; `nil` if it names none here.
    func commit(_ ref: String) throws -> String? {
        let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}"]
        guard let answer = try run(arguments) else { return nil }
        let name = String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        let isName = name.count >= 40 && name.allSatisfy { $0.isASCII && $0.isHexDigit }
        return isName ? name : nil
    }

    /// The paths of the files right in a folder of a commit, from the root of the repository.
    func files(in folder: String, of commit: String) throws -> [String] {
        let answer = try run(["ls-tree", "--full-tree", "--name-only", "-z", commit, folder + "/"]) ?? []
        return answer.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What a file of a commit holds.
    func contents(of path: String, at commit: String) throws -> [UInt8] {
        guard let answer = try run(["cat-file", "blob", "\(commit):\(path)"]) else {
            throw CommandFailure.failed("git could not read \(path) at \(commit)")
        }
        return answer
    }

    /// What git answers; `nil` where it ends with an error.
    private func run(_ arguments: [String]) throws -> [UInt8]? {
        let process = Process()
        process.executableURL = program
        process.arguments = ["--no-pager"] + arguments
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw CommandFailure.failed("\(program.path) could not be started")
        }
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? Array(answer) : nil
    }
}
