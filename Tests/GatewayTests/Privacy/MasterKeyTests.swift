import Foundation
import Gateway
import Testing

@Suite struct MasterKeyTests {
    @Test func isMadeOnceForItsOwnerAlone() throws {
        let folder = TestFolder()
        let path = folder.path + "/" + MasterKey.fileName
        _ = try MasterKey.load(dataFolder: folder.path)
        let content = try String(contentsOfFile: path, encoding: .utf8)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        _ = try MasterKey.load(dataFolder: folder.path)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o660])
    func isRefusedWhereOthersMayReadIt(mode: Int) throws {
        let folder = TestFolder()
        _ = try MasterKey.load(dataFolder: folder.path)
        let path = folder.path + "/" + MasterKey.fileName
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        let error = #expect(throws: PrivateFileError.self) { try MasterKey.load(dataFolder: folder.path) }
        #expect(error?.description.contains("chmod 600") == true)
    }

    @Test func isRefusedWhereItIsDamagedAndNotShown() throws {
        let folder = TestFolder()
        let path = folder.path + "/" + MasterKey.fileName
        let made = FileManager.default.createFile(
            atPath: path,
            contents: Data("canary".utf8),
            attributes: [.posixPermissions: 0o600]
        )
        #expect(made)
        let error = #expect(throws: PrivateFileError.self) { try MasterKey.load(dataFolder: folder.path) }
        #expect(error?.description.contains("canary") == false)
    }
}
