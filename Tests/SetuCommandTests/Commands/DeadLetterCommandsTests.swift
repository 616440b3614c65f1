import Foundation
import Testing

/// How an operator mends what a running gateway refused, and what its sender is told.
@Suite(.serialized) struct DeadLetterCommandsTests {
    private static let folder = SetuProcess.repository.appendingPathComponent("adapter-configs/in/trackchild").path

    /// The sample of a bundled feed with a sex that is not in its list.
    private func refused() throws -> String {
        try String(contentsOfFile: Self.folder + "/fixtures/01-sample/input.xml", encoding: .utf8)
            .replacing("<tc:Sex>M<", with: "<tc:Sex>Q<")
    }

    @Test(arguments: ServedBus.allCases)
    func aRefusalIsFoundShownAndReplayed(on bus: ServedBus) throws {
        let serving = try ServingProcess(on: bus)
        let push = try serving.run("push", "in.trackchild", "-", "--wait", "--lang", "hi", input: try refused())
        #expect(push.code == 0, "\(push.talk)")
        #expect(push.output.contains("CODE_UNMAPPED: Sex: यह मान तय सूची में नहीं है।"))
        let list = try serving.run("dead-letters", "list")
        let cause = try #require(list.lines.last?.prefix { $0 != " " }.description)
        #expect(cause.count == 8)
        let shown = try serving.run("dead-letters", "show", "in.trackchild/0")
        #expect(shown.lines.contains { $0.hasPrefix("ChildName ") && $0.contains("text") })
        #expect(!shown.output.contains("RAJU"))
        let revealed = try serving.run("dead-letters", "show", "in.trackchild/0", "--reveal", "--why", "ticket 44")
        #expect(revealed.output.contains("RAJU"))
        let dry = try serving.run("dead-letters", "replay", "--cause", cause, "--dry-run")
        #expect(dry.lines.contains("  rejected: 1"), "\(dry.talk)")
        #expect(try serving.run("dead-letters", "replay", "--cause", "00000000").code == 2)
        let replayed = try serving.run("dead-letters", "replay", "--id", "in.trackchild/0", "--wait")
        #expect(replayed.lines.contains("  rejected: 1"), "\(replayed.talk)")
        #expect(try serving.run("dead-letters", "replay", "--id", "in.trackchild/0").code == 2)
        let letters = try serving.run("dead-letters", "list", "in.trackchild", "--letters")
        #expect(letters.lines.count == 3)
        #expect(letters.lines[1].contains(" rejected "))
        let audit = try serving.run("audit", "list")
        #expect(audit.output.contains("dead-letter.revealed") && audit.output.contains("ticket 44"))
    }

    @Test(arguments: ServedBus.allCases)
    func receiptsAreListedAndToldInTheSendersLanguage(on bus: ServedBus) throws {
        let serving = try ServingProcess(on: bus)
        #expect(try serving.run("receipts").output.isEmpty)
        _ = try serving.run("push", "in.trackchild", "-", "--wait", input: try refused())
        let list = try serving.run("receipts", "--feed", "in.trackchild")
        let id = try #require(list.lines.last?.split(separator: " ").dropFirst(2).first.map(String.init))
        let receipt = try serving.run("receipts", id, "--lang", "vi")
        #expect(receipt.output.contains("Sex: giá trị không có trong danh mục"))
        let broken = try serving.run("push", "in.trackchild", "-", "--lang", "vi", input: "<a><b></a>")
        #expect(broken.code == 2)
        #expect(broken.talk.unicodeScalars.contains { $0.value > 0x7F && $0.value < 0x2000 }, "\(broken.talk)")
    }

    @Test(arguments: ServedBus.allCases)
    func anotherVersionOfAnAdapterIsComparedBesideTheGatewayAndPublishedOnlyWhereItRuns(on bus: ServedBus) throws {
        let serving = try ServingProcess(on: bus)
        _ = try serving.run("push", "in.trackchild", "-", "--wait", input: try refused())
        let other = try TemporaryFolder()
        let copy = other.path + "/in/trackchild"
        // With the code lists that the country's adapters share.
        let country = (Self.folder as NSString).deletingLastPathComponent
        try FileManager.default.copyItem(atPath: country, toPath: other.path + "/in")
        let table = try String(contentsOfFile: copy + "/adapter.yaml", encoding: .utf8)
            .replacing("child.sex: Sex | code(sex, unmapped: reject,", with: "child.sex: Sex | code(sex,")
        try table.write(toFile: copy + "/adapter.yaml", atomically: true, encoding: .utf8)
        func replay(_ feed: String, _ options: String...) throws -> SetuProcess.Outcome {
            try SetuProcess.run(["replay", feed, "--config", serving.settings] + options + serving.gateway)
        }
        let diff = try replay("in.trackchild", "--with", copy, "--diff")
        #expect(diff.code == 0, "\(diff.talk)")
        #expect(diff.output.contains("newly passing: 1"))
        #expect(try replay("in.trackchild", "--with", copy).code == 2, "nobody can be asked")
        let refused = try replay("in.trackchild", "--with", copy, "--yes")
        #expect(refused.code == 2)
        #expect(refused.talk.contains("it runs"))
        let published = try replay("in.trackchild", "--with", Self.folder, "--yes", "--from", "0")
        #expect(published.code == 0, "\(published.talk)")
        #expect(try replay("in.nothing", "--with", copy, "--diff").code == 2)
    }
}
