import Foundation
import Testing

@Suite struct TapFollowTests {
    private let fixtures = SetuProcess.repository.appendingPathComponent("adapter-configs/in/trackchild/fixtures").path

    /// Waits until a command has printed so many lines; what it has printed by then.
    private func lines(in file: String, atLeast count: Int) throws -> [Substring] {
        for _ in 0..<1200 {
            let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
            if lines.count >= count { return lines }
            Thread.sleep(forTimeInterval: 0.05)
        }
        return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    }

    private func ids(_ lines: [Substring]) -> [Substring] {
        lines.compactMap { $0.firstMatch(of: /"id":"([0-9a-f]{32})"/)?.output.1 }
    }

    @Test(arguments: ServedBus.allCases)
    func aFollowerGoesOnWhereItWasWhenTheGatewayComesBack(on bus: ServedBus) throws {
        let serving = try ServingProcess(on: bus)
        let folder = try TemporaryFolder()
        let output = try folder.file("output", "")
        let tap = Process()
        tap.executableURL = SetuProcess.binary
        tap.arguments = ["tap", "cp.missing-report.v1", "--follow"] + serving.gateway
        tap.standardOutput = FileHandle(forWritingAtPath: output)
        tap.standardError = FileHandle(forWritingAtPath: try folder.file("talk", ""))
        #expect(try serving.run("push", "in.trackchild", fixtures + "/01-sample/input.xml", "--wait").code == 0)
        try tap.run()
        defer {
            // Whoever runs the tests may ignore SIGTERM, and a child inherits that.
            kill(tap.processIdentifier, SIGKILL)
            tap.waitUntilExit()
        }
        let first = ids(try lines(in: output, atLeast: 1))
        #expect(!first.isEmpty)
        try serving.restart()
        let other = fixtures + "/05-day-before-month-without-a-zone/input.xml"
        #expect(try serving.run("push", "in.trackchild", other, "--wait").code == 0)
        let all = try serving.run("tap", "cp.missing-report.v1")
        let followed = ids(try lines(in: output, atLeast: all.lines.count))
        #expect(followed.count > first.count)
        // Of several partitions the order among them is nobody's to promise.
        #expect(followed.sorted() == ids(all.output.split(separator: "\n")).sorted(), "nothing twice, nothing left out")
    }
}
