import Contracts
import Formats
import Foundation

/// An older contract to compare with: schema documents in a folder, or as a git repository has them.
struct SchemaBaseline {
    /// Where the documents lie in a repository.
    static let folderInRepository = "Sources/Contracts/Schemas"
    /// No document of a contract is larger.
    private static let mostBytes = 16 * 1024 * 1024
    private static let suffix = ".schema.json"

    /// The contract.
    let catalog: SchemaCatalog

    /// Reads a folder, or where there is none of that name, a git ref of the repository around the working folder.
    ///
    /// - Throws: ``CommandFailure`` with exit code 2 where there is nothing to compare with, or it does not compile.
    init(_ place: String) throws {
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
        if isThere, !isFolder.boolValue {
            throw CommandFailure.refused("\(place) is a file; expected a folder or a git ref")
        }
        let documents = try isThere ? Self.read(folder: place) : Self.read(ref: place)
        guard !documents.isEmpty else {
            let expected = isThere ? place : "\(Self.folderInRepository) at \(place)"
            throw CommandFailure.refused("there is no file *\(Self.suffix) in \(expected)")
        }
        do {
            catalog = try SchemaCatalog(documents: documents)
        } catch {
            throw CommandFailure(
                code: 2,
                lines: ["the schemas of \(place) cannot be read by this version:"] + error.problems.map(\.description)
            )
        }
    }

    private static func read(folder: String) throws -> [JSONValue] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw CommandFailure.refused("the folder \(folder) could not be read")
        }
        return try names.filter { $0.hasSuffix(suffix) }.sorted().map { name in
            let path = "\(folder)/\(name)"
            let input = try InputFile(path)
            var bytes: [UInt8] = []
            while let chunk = try input.next() {
                bytes += chunk
                guard bytes.count <= mostBytes else {
                    throw CommandFailure.refused("\(path) is too large for a schema")
                }
            }
            return try parse(bytes, path)
        }
    }

    private static func read(ref: String) throws -> [JSONValue] {
        guard !ref.hasPrefix("-"), !ref.isEmpty else {
            throw CommandFailure.refused("\(ref) is neither a folder nor a git ref")
        }
        let git = try GitRepository()
        guard let commit = try git.commit(ref) else {
            throw CommandFailure.refused("\(ref) is neither a folder nor a ref of the git repository here")
        }
        return try git.files(in: folderInRepository, of: commit).filter { $0.hasSuffix(suffix) }.sorted().map { path in
            try parse(try git.contents(of: path, at: commit), "\(ref):\(path)")
        }
    }

    private static func parse(_ bytes: [UInt8], _ path: String) throws -> JSONValue {
        do {
            return try JSONValue.parse(bytes)
        } catch {
            throw CommandFailure.refused("\(path): \(error)")
        }
    }
}
