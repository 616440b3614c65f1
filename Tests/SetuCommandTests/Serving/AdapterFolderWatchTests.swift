import Adapters
import Contracts
import Foundation
import Gateway
import SetuCommand
import Testing

@Suite struct AdapterFolderWatchTests {
    private static let bundled = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "adapter-configs/in/poshan").path

    private func root() throws -> (root: String, table: String) {
        let root = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: root + "/in", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: Self.bundled, toPath: root + "/in/poshan")
        return (root, root + "/in/poshan/adapter.yaml")
    }

    private func edit(_ file: String, _ change: (String) -> String) throws {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try change(text).write(toFile: file, atomically: true, encoding: .utf8)
    }

    @Test func whatStandsStillAfterAChangeIsReadOnce() async throws {
        let (root, table) = try root()
        defer { try? FileManager.default.removeItem(atPath: root) }
        let watch = AdapterFolderWatch(root: root, places: .bundled, catalog: AdapterCatalog(root: root))
        #expect(await watch.changes().isEmpty)
        try edit(table) { $0.replacing("version: 1.0.0", with: "version: 1.0.1") }
        // It may be half written still.
        #expect(await watch.changes().isEmpty)
        guard case .changed(let adapter) = try #require(await watch.changes().first) else {
            Issue.record("not changed")
            return
        }
        #expect(adapter.description.version == "1.0.1")
        #expect(await watch.changes().isEmpty)
        #expect(await watch.changes().isEmpty)
    }

    @Test func aTableThatIsGoneIsToldOnceAndTakenAgainWhenItIsBack() async throws {
        let (root, table) = try root()
        defer { try? FileManager.default.removeItem(atPath: root) }
        let watch = AdapterFolderWatch(root: root, places: .bundled, catalog: AdapterCatalog(root: root))
        try FileManager.default.moveItem(atPath: table, toPath: root + "/kept")
        // An editor may be putting a new one in its place.
        #expect(await watch.changes().isEmpty)
        guard case .refused("in.poshan", let problems) = try #require(await watch.changes().first) else {
            Issue.record("not refused")
            return
        }
        #expect(problems == ["its adapter.yaml is gone: put it back"])
        #expect(await watch.changes().isEmpty)
        try FileManager.default.moveItem(atPath: root + "/kept", toPath: table)
        _ = await watch.changes()
        guard case .changed(let adapter) = try #require(await watch.changes().first) else {
            Issue.record("not taken again")
            return
        }
        #expect(adapter.description.id == "in.poshan")
    }

    @Test func mistakesAreToldByTheirLine() async throws {
        let (root, table) = try root()
        defer { try? FileManager.default.removeItem(atPath: root) }
        let watch = AdapterFolderWatch(root: root, places: .bundled, catalog: AdapterCatalog(root: root))
        try edit(table) { $0.replacing("version: 1.0.0", with: "versoin: 1.0.0") }
        _ = await watch.changes()
        guard case .refused("in.poshan", let problems) = try #require(await watch.changes().first) else {
            Issue.record("not refused")
            return
        }
        #expect(problems.contains { $0.contains("adapter.yaml:") && $0.contains("TABLE_UNKNOWN_KEY") })
        try edit(table) { $0.replacing("versoin: 1.0.0", with: "version: 1.0.0") }
        _ = await watch.changes()
        guard case .changed(let adapter) = try #require(await watch.changes().first) else {
            Issue.record("not read again")
            return
        }
        #expect(adapter.description.version == "1.0.0")
    }
}
