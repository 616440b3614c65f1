import Adapters
import Foundation
import Testing
import Workbench

@Suite struct FolderWatchTests {
    @Test(arguments: ["adapter.yaml", "codes/new.csv", "fixtures/01-csv/input.csv", "../codes/shared.csv"])
    func aSavedFileIsNoticedOnce(_ name: String) throws {
        let folder = try ExampleFolder()
        defer { folder.remove() }
        var watch = FolderWatch([AdapterFolder(path: folder.path)])
        let before = watch.hasChanged()
        let file = URL(filePath: folder.path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("source,code\na,b\n".utf8).write(to: file)
        let after = watch.hasChanged()
        let later = watch.hasChanged()
        #expect([before, after, later] == [false, true, false])
    }
}
