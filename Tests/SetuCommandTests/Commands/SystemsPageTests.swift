import Adapters
import Foundation
import Testing

/// docs/systems.md, whose commands are run as they are written there.
@Suite struct SystemsPageTests {
    private static let page = SetuProcess.repository.appendingPathComponent("docs/systems.md")

    private static let commands: [[String]] = ((try? String(contentsOf: page, encoding: .utf8)) ?? "")
        .split(separator: "\n").filter { $0.hasPrefix(".build/release/setu ") }
        .map { $0.split(separator: " ").dropFirst().map(String.init) }

    @Test(arguments: commands)
    func aCommandOfThePageShowsEvents(_ command: [String]) throws {
        let run = try SetuProcess.run(command)
        #expect(run.code == 0, "\(run.talk)")
        #expect(run.lines.contains { $0.contains(#""type":"child-protection."#) })
    }

    @Test func everySystemIsOnThePage() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let adapters = SetuProcess.repository.appendingPathComponent("adapter-configs").path
        let folders = AdapterFolder.discover(in: adapters)
        #expect(folders.count == 14)
        for folder in folders {
            let id = folder.path.split(separator: "/").suffix(2).joined(separator: ".")
            #expect(text.contains("(adapters/\(id).md)"), "\(id)")
            #expect(Self.commands.contains { $0.contains(id) }, "\(id)")
        }
    }
}
