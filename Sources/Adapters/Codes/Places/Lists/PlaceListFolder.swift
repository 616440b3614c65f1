import Foundation

/// The imported lists of a data folder, in `codes/`.
public struct PlaceListFolder: Sendable {
    /// Why lists could not be read or written.
    public struct Failure: Error, CustomStringConvertible {
        /// What happened, with the file.
        public let description: String
    }

    /// The folder.
    public let path: String

    /// Takes a data folder by its path.
    public init(dataFolder: String) {
        path = dataFolder + "/codes"
    }

    /// The names of the files in it, in order.
    package var fileNames: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".csv") && !$0.hasPrefix(".") }.sorted()
    }

    /// The lists in it; none where the folder is not there.
    ///
    /// - Throws: ``Failure`` where a file is not as importing wrote it: leaving it out would change what places mean.
    package func lists() throws(Failure) -> [PlaceList] {
        var lists: [PlaceList] = []
        for name in fileNames {
            guard let bytes = FileManager.default.contents(atPath: "\(path)/\(name)"),
                bytes.count <= PlaceListReader.maximumBytes * 2,
                let list = PlaceListFile.read(String(decoding: bytes, as: UTF8.self), fileName: name)
            else {
                throw Failure(description: "\(path)/\(name) is no imported list; import it anew, or take it away")
            }
            lists.append(list)
        }
        return lists
    }

    /// What places are found with: what Setu carries and the lists in the folder.
    ///
    /// - Throws: ``Failure`` where a file is not as importing wrote it.
    public func catalog() throws(Failure) -> PlaceCatalog {
        let lists = try lists()
        return lists.isEmpty ? .bundled : PlaceCatalog(lists: lists)
    }

    /// Keeps a list, in the place of the one it replaces.
    ///
    /// - Returns: the path of its file, and the names of the files it replaced.
    /// - Throws: ``Failure`` where the folder cannot be written.
    package func store(_ list: PlaceList) throws(Failure) -> (path: String, replaced: [String]) {
        let old = try lists().filter { list.replaces($0) && $0.fileName != list.fileName }.map(\.fileName)
        let file = "\(path)/\(list.fileName)"
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try Data(PlaceListFile.text(list).utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
            for name in old { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }
        } catch {
            throw Failure(description: "\(file) cannot be written")
        }
        return (file, old)
    }
}
