import Adapters
import Foundation
import Testing

@Suite struct DemoCommandTests {
    private static var hasAdapters: Bool {
        let path = SetuProcess.repository.appendingPathComponent("adapter-configs/in/trackchild/adapter.yaml").path
        return FileManager.default.fileExists(atPath: path)
    }

    @Test(.enabled(if: hasAdapters, "the bundled adapters are not in this checkout"))
    func withoutATerminalItShowsEverythingAndEnds() throws {
        let run = try SetuProcess.run("demo", "--records", "80")
        #expect(run.code == 0, "\(run.talk)")
        let adapters = SetuProcess.repository.appendingPathComponent("adapter-configs").path
        let feeds = AdapterFolder.discover(in: adapters).map {
            $0.path.split(separator: "/").suffix(2).joined(separator: ".")
        }
        #expect(feeds.contains("in.trackchild"))
        for feed in feeds { #expect(run.lines.contains { $0.hasPrefix(feed + " ") && $0.contains("done") }, "\(feed)") }
        #expect(run.output.contains("An event on cp.missing-report.v1"))
        #expect(run.output.contains("A dead letter of"))
        #expect(run.output.contains("What to try next"))
        #expect(!run.output.contains("\u{1B}"))
    }
}
