import Foundation
import Gateway

extension TestFolder {
    /// Data folders with one master key, as gateways of one cluster need.
    static func ofOneKey(_ count: Int) throws -> [TestFolder] {
        let folders = (0..<count).map { _ in TestFolder() }
        for folder in folders.dropFirst() {
            _ = try Keyring(dataFolder: folders[0].path)
            try FileManager.default.copyItem(
                atPath: folders[0].path + "/" + MasterKey.fileName,
                toPath: folder.path + "/" + MasterKey.fileName
            )
        }
        return folders
    }
}
