import Foundation
import Testing

/// What `setu doctor` says of each thing that can be wrong, and that it says what to do.
@Suite(.timeLimit(.minutes(30))) struct DoctorCommandTests {
    private let sample = SetuProcess.repository
        .appendingPathComponent("adapter-configs/in/trackchild/fixtures/01-sample/input.xml").path

    /// Every finding, one line each.
    private func doctor(_ serving: ServingProcess, code: Int32 = 1) throws -> [String] {
        let run = try SetuProcess.run("doctor", "--config", serving.settings)
        #expect(run.code == code, "\(run.output)\(run.talk)")
        return run.lines
    }

    private func finding(_ subject: String, _ lines: [String]) throws -> String {
        try #require(lines.first { $0.contains("\(subject): ") }, "\(lines)")
    }

    @Test(arguments: ServedBus.allCases)
    func aGatewayThatRunsIsWell(on bus: ServedBus) throws {
        let serving = try ServingProcess(on: bus)
        #expect(try serving.run("push", "in.trackchild", sample, "--wait").code == 0)
        let lines = try doctor(serving, code: 0)
        #expect(lines.allSatisfy { $0.hasPrefix("ok") || $0.contains("disk: ") }, "\(lines)")
        #expect(try finding("gateway", lines).contains("ready"))
    }

    @Test(arguments: ServedBus.allCases)
    func aGatewayThatDoesNotRunIsToBeStarted(on bus: ServedBus) throws {
        let serving = try ServingProcess(on: bus)
        serving.kill()
        let gateway = try finding("gateway", try doctor(serving, code: 0))
        #expect(gateway.hasPrefix("look") && gateway.contains("start it with `setu run`"))
    }

    @Test(arguments: ServedBus.allCases)
    func aFeedThatDoesNotRunIsNamed(on bus: ServedBus) throws {
        let serving = try ServingProcess(on: bus)
        #expect(try serving.run("feeds", "pause", "in.trackchild", "--why", "a new form").code == 0)
        let gateway = try finding("gateway", try doctor(serving, code: 0))
        #expect(gateway.hasPrefix("look") && gateway.contains("in.trackchild"))
    }

    @Test func aMasterKeyThatIsGoneIsToBePutBack() throws {
        let serving = try ServingProcess()
        serving.kill()
        try FileManager.default.removeItem(atPath: serving.data + "/master.key")
        let lines = try doctor(serving)
        let key = try finding("master key", lines)
        #expect(key.hasPrefix("bad") && key.contains("put back the copy"))
        #expect(try finding("bus", lines).hasPrefix("bad"))
        #expect(!FileManager.default.fileExists(atPath: serving.data + "/master.key"), "it changes nothing")
    }

    @Test(arguments: ServedBus.allCases)
    func aMasterKeyOfAnotherGatewayIsFoundOut(on bus: ServedBus) throws {
        let serving = try ServingProcess(on: bus)
        #expect(try serving.run("push", "in.trackchild", sample, "--wait").code == 0)
        serving.kill()
        let path = serving.data + "/master.key"
        let key = try String(contentsOfFile: path, encoding: .utf8)
        let other = String(key.reversed()).trimmingCharacters(in: .newlines) + "\n"
        try Data(other.utf8).write(to: URL(fileURLWithPath: path))
        #expect(try finding("bus", try doctor(serving)).hasPrefix("bad"))
    }

    @Test func keysThatOthersMayReadAreToBeClosed() throws {
        let serving = try ServingProcess()
        serving.kill()
        chmod(serving.data + "/master.key", 0o644)
        let lines = try doctor(serving)
        #expect(try finding("data folder", lines).contains("chmod"))
        #expect(try finding("master key", lines).contains("chmod 600"))
    }

    @Test func aDamagedLogOfTheBusIsToBePutBack() throws {
        let serving = try ServingProcess()
        #expect(try serving.run("push", "in.trackchild", sample, "--wait").code == 0)
        serving.kill()
        let log = URL(fileURLWithPath: serving.data + "/bus.sqlite-wal")
        var bytes = try Data(contentsOf: log)
        try #require(bytes.count > 20_000, "a killed gateway leaves its log")
        for index in 9_000..<9_100 { bytes[index] ^= 0xFF }
        try bytes.write(to: log)
        let bus = try finding("bus", try doctor(serving))
        #expect(bus.hasPrefix("bad") && bus.contains("damaged") && bus.contains("put back a backup"))
        #expect(bus.contains("Keep a copy of the data folder"))
    }

    @Test func aDamagedBusIsToBePutBack() throws {
        let serving = try ServingProcess()
        #expect(try serving.run("push", "in.trackchild", sample, "--wait").code == 0)
        try serving.restart()
        try serving.restart()
        serving.kill()
        for name in ["bus.sqlite-wal", "bus.sqlite-shm"] { unlink("\(serving.data)/\(name)") }
        let file = URL(fileURLWithPath: serving.data + "/bus.sqlite")
        var bytes = try Data(contentsOf: file)
        for index in 4_096..<min(bytes.count, 40_000) { bytes[index] = 0xA5 }
        try bytes.write(to: file)
        let bus = try finding("bus", try doctor(serving))
        #expect(bus.hasPrefix("bad"), "\(bus)")
    }

    @Test func aDamagedSpoolIsToBeSentAgain() throws {
        let serving = try ServingProcess()
        serving.kill()
        let spool = serving.data + "/spool/0123456789abcdef.spool"
        try Data(repeating: 7, count: 5000).write(to: URL(fileURLWithPath: spool))
        let waiting = try finding("spools", try doctor(serving, code: 0))
        #expect(waiting.hasPrefix("look") && waiting.contains("wait for a gateway"))
        try serving.restart()
        var spools = ""
        for _ in 0..<200 where !spools.contains(".damaged") {
            spools = try finding("spools", try doctor(serving, code: 0))
            Thread.sleep(forTimeInterval: 0.05)
        }
        #expect(spools.hasPrefix("look") && spools.contains("send again"))
        #expect(try serving.run("push", "in.trackchild", sample, "--wait").code == 0, "others go on")
    }

    @Test(.enabled(if: PrivateMounts.areAllowed, "only root may mount a small disk"))
    func aDiskThatIsNearlyFullIsToBeMadeRoomOn() throws {
        let run = try PrivateMounts.run(
            """
            mount -t tmpfs -o size=16m,mode=0700 tmpfs "$DISK" && mkdir -m 700 "$DISK/data" &&
            printf 'data: %s/data\\nhttp: {port: 1}\\n' "$DISK" > "$DISK/gateway.yaml" &&
            "$SETU" doctor --config "$DISK/gateway.yaml"
            """
        )
        #expect(run.code == 1)
        let disk = try finding("disk", run.lines)
        #expect(disk.hasPrefix("bad") && disk.contains("make room"))
    }

    @Test(.enabled(if: PrivateMounts.areAllowed, "only root may mount a disk for reading only"))
    func aDiskForReadingOnlyIsToBeMountedForWriting() throws {
        let run = try PrivateMounts.run(
            """
            mount -t tmpfs -o size=16m,mode=0700 tmpfs "$DISK" && mkdir -m 700 "$DISK/data" &&
            printf 'data: %s/data\\nhttp: {port: 1}\\n' "$DISK" > "$DISK/gateway.yaml" &&
            mount -o remount,ro "$DISK" && "$SETU" doctor --config "$DISK/gateway.yaml"
            """
        )
        #expect(run.code == 1)
        let folder = try finding("data folder", run.lines)
        #expect(folder.hasPrefix("bad") && folder.contains("mounted read-only"))
    }
}
