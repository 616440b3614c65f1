import Contracts
import Formats
import Foundation
import Gateway
import Logging
import Testing

/// What else may lie in a drop folder.
@Suite struct OddDroppedFilesTests {
    private struct Drop {
        let root = TestFolder()
        var folder: String { root.path + "/in.rows" }

        init() throws {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }

        var settings: GatewaySettings {
            var settings = GatewaySettings()
            settings.dropFolder = root.path
            settings.dropQuietTime = .milliseconds(300)
            return settings
        }

        func path(_ name: [UInt8]) -> [CChar] {
            (Array((folder + "/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
        }

        func put(_ name: [UInt8], _ bytes: [UInt8]) {
            let descriptor = open(path(name), O_WRONLY | O_CREAT | O_APPEND, 0o600)
            _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            close(descriptor)
        }

        func names(_ subfolder: String = "") -> [String] {
            ((try? FileManager.default.contentsOfDirectory(atPath: folder + subfolder)) ?? []).sorted()
        }
    }

    @Test func filesOfAnyNameAreTakenOnceAndTheirNamesAreNotLogged() async throws {
        let drop = try Drop()
        let names: [[UInt8]] = [
            Array("-rf".utf8), Array("CANARY a\nb.csv".utf8), Array("CANARY\u{1b}[31mred\r.csv".utf8),
            [0x43, 0xff, 0xfe, 0x2e, 0x63], Array("CANARY \u{202e}vsc".utf8),
            Array(String(repeating: "CANARY-", count: 36).utf8.prefix(255)), Array("$(touch x).csv".utf8),
        ]
        for (index, name) in names.enumerated() {
            drop.put(name, RowAdapter.csv(["\(index),A,N,S,\(index == 1 ? "bad" : "plain"),"]))
        }
        drop.put(Array("CANARY\u{7}broken".utf8), RowAdapter.csv(["1,\"A,N"]))
        let recorder = LogRecorder()
        try await RunningGateway.run(logger: recorder.logger, settings: drop.settings) { running in
            while drop.names("/done").count + drop.names("/failed").count < (names.count + 1) * 2 {
                try await Task.sleep(for: .milliseconds(20))
            }
            #expect(try await running.gateway.receipts.all().count == names.count)
        }
        #expect(drop.names() == ["done", "failed"])
        for name in drop.names("/done") + drop.names("/failed") {
            #expect(!name.unicodeScalars.contains { $0.value < 32 || $0.value == 127 || $0 == "\u{202e}" })
        }
        #expect(!recorder.text.contains("CANARY"))
    }

    @Test func whatIsNoFileIsLeftAlone() async throws {
        let drop = try Drop()
        let outside = TestFolder()
        let secret = outside.path + "/secret.csv"
        _ = FileManager.default.createFile(atPath: secret, contents: Data(RowAdapter.csv(["9,A,N,S,plain,"])))
        symlink(secret, drop.folder + "/link.csv")
        symlink("/nowhere", drop.folder + "/dangling.csv")
        mkfifo(drop.folder + "/pipe.csv", 0o600)
        mkdir(drop.folder + "/folder.csv", 0o700)
        let isBound = bindSocket(drop.root.path, "in.rows/socket.csv")
        drop.put(Array("a file.csv".utf8), RowAdapter.csv(["1,A,N,S,plain,"]))
        try await RunningGateway.run(settings: drop.settings) { running in
            while drop.names("/done").count < 2 { try await Task.sleep(for: .milliseconds(20)) }
            try await Task.sleep(for: .milliseconds(1200))
            #expect(try await running.gateway.receipts.all().count == 1)
        }
        #expect(drop.names() == ["dangling.csv", "done", "failed", "folder.csv", "link.csv", "pipe.csv", "socket.csv"])
        #expect(isBound)
    }

    /// Makes a socket in a folder; its own path would be too long for one.
    private func bindSocket(_ folder: String, _ name: String) -> Bool {
        let (descriptor, directory) = (socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0), open(folder, O_RDONLY))
        defer {
            close(descriptor)
            close(directory)
        }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = Array("/proc/self/fd/\(directory)/\(name)".utf8)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }

    @Test(.enabled(if: geteuid() != 0, "root may read every file"))
    func aFileThatCannotBeReadWaitsUntilItCan() async throws {
        let drop = try Drop()
        drop.put(Array("closed.csv".utf8), RowAdapter.csv(["1,A,N,S,plain,"]))
        chmod(drop.folder + "/closed.csv", 0)
        drop.put(Array("open.csv".utf8), RowAdapter.csv(["2,A,N,S,plain,"]))
        let recorder = LogRecorder()
        try await RunningGateway.run(logger: recorder.logger, settings: drop.settings) { running in
            while drop.names("/done").count < 2 || !recorder.text.contains("dropped file waits") {
                try await Task.sleep(for: .milliseconds(20))
            }
            #expect(drop.names() == ["closed.csv", "done", "failed"])
            chmod(drop.folder + "/closed.csv", 0o600)
            while drop.names("/done").count < 4 { try await Task.sleep(for: .milliseconds(20)) }
            #expect(try await running.gateway.receipts.all().count == 2)
        }
    }

    @Test func aFileThatIsReplacedWhileItIsTakenIsTakenTooAndNeitherIsLost() async throws {
        let drop = try Drop()
        let name = Array("july.csv".utf8)
        drop.put(name, RowAdapter.csv(["1,A,N,S,plain,"]))
        let faults = FaultyBusBox()
        try await RunningGateway.run(wrapping: faults.wrap, settings: drop.settings) { running in
            faults.bus?.set { $0.isStuck = true }
            // Whole by now, and read; the bus does not take it yet.
            try await Task.sleep(for: .seconds(3))
            let other = drop.root.path + "/next.csv"
            _ = FileManager.default.createFile(
                atPath: other,
                contents: Data(RowAdapter.csv(["2,B,N,S,plain,", "3,B,N,S,plain,"]))
            )
            rename(other, drop.folder + "/july.csv")
            faults.bus?.set { $0.isStuck = false }
            while try await running.gateway.receipts.all().count < 2 || drop.names() != ["done", "failed"] {
                try await Task.sleep(for: .milliseconds(20))
            }
            let framed = try await running.gateway.receipts.all().map(\.accounts.framed)
            #expect(framed.sorted() == [1, 2])
            while try await running.messages("cp.sighting.v1").count < 3 {
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    @Test func aFileThatGrowsIsTakenWhenItIsWhole() async throws {
        let drop = try Drop()
        let name = Array("growing.csv".utf8)
        drop.put(name, Array(RowAdapter.header.utf8))
        try await RunningGateway.run(settings: drop.settings) { running in
            for row in 0..<25 {
                drop.put(name, Array("\(row),A,N,S,plain,\n".utf8))
                try await Task.sleep(for: .milliseconds(60))
            }
            while drop.names("/done").count < 2 { try await Task.sleep(for: .milliseconds(20)) }
            let receipts = try await running.gateway.receipts.all()
            // However the writer and the watcher were scheduled, each taken state was whole: the last row is the last.
            #expect(receipts.allSatisfy { $0.accounts.framed <= 25 })
            #expect(receipts.count == 1)
            #expect(receipts.first?.accounts.framed == 25)
        }
    }

    @Test func aFileThatWasTakenAndCouldNotBeMovedIsNotTakenTwice() async throws {
        let drop = try Drop()
        let folder = TestFolder()
        let copy = drop.root.path + "/kept.csv"
        drop.put(Array("july.csv".utf8), RowAdapter.csv(["1,A,N,S,plain,"]))
        link(drop.folder + "/july.csv", copy)
        for round in 0..<2 {
            try await RunningGateway.run(folder: folder, settings: drop.settings) { running in
                while drop.names("/done").count < 2 * (round + 1) { try await Task.sleep(for: .milliseconds(20)) }
                #expect(try await running.gateway.receipts.all().count == 1)
            }
            // As if the gateway had ended between taking the file and moving it.
            if round == 0 { rename(copy, drop.folder + "/july.csv") }
        }
    }

    @Test func aFolderThatCannotBeReadIsToldOnce() async throws {
        let drop = try Drop()
        let recorder = LogRecorder()
        try await RunningGateway.run(logger: recorder.logger, settings: drop.settings) { running in
            while drop.names() != ["done", "failed"] { try await Task.sleep(for: .milliseconds(20)) }
            rename(drop.folder, drop.root.path + "/away")
            let words = "drop folder cannot be read"
            while !recorder.text.contains(words) { try await Task.sleep(for: .milliseconds(20)) }
            // It is looked at once a second.
            try await Task.sleep(for: .milliseconds(2500))
            #expect(recorder.text.components(separatedBy: words).count == 2)
            rename(drop.root.path + "/away", drop.folder)
            drop.put(Array("july.csv".utf8), RowAdapter.csv(["1,A,N,S,plain,"]))
            while drop.names("/done").count < 2 { try await Task.sleep(for: .milliseconds(20)) }
            #expect(try await running.gateway.receipts.all().count == 1)
        }
    }
}
