import Foundation
import Testing

/// Values that would act on the terminal of whoever reads them.
@Suite struct TerminalTextTests {
    private static let hostile = "A\u{1B}[2J\u{7F}\u{85}\u{9B}31mB\u{202E}C\u{2066}D आशा"
    private static let document = #"[{"note": "A\u001b[2J\#u{7F}\#u{85}\#u{9B}31mB\#u{202E}C\#u{2066}D आशा"}]"#
    private static let acting: [Unicode.Scalar] = ["\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{202E}", "\u{2066}"]

    private func json(_ bytes: [UInt8]) throws -> [String: String]? {
        try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
    }

    @Test func recordsOnATerminalAreEscapedAndMeanTheSame() throws {
        let shown = try PseudoTerminal.run(["records", "--format", "json", "-"], input: Self.document)
        let text = String(decoding: shown, as: UTF8.self)
        for scalar in Self.acting { #expect(!text.unicodeScalars.contains(scalar)) }
        #expect(text.contains(#"\u007F\u0085\u009B31mB\u202EC\u2066D आशा"#))
        #expect(try json(shown)?["note"] == Self.hostile)
    }

    @Test func recordsOnTheirWayToAProgramStayAsTheyAre() throws {
        let run = try SetuProcess.run("records", "--format", "json", "-", input: Self.document)
        #expect(run.output.contains("\u{7F}\u{85}\u{9B}31mB\u{202E}C\u{2066}D"))
        #expect(try json(Array(run.output.utf8))?["note"] == Self.hostile)
    }

    @Test func eventsOnATerminalAreEscaped() throws {
        let sample = "adapter-configs/in/trackchild/fixtures/01-sample/input.xml"
        let xml = try String(contentsOf: SetuProcess.repository.appendingPathComponent(sample), encoding: .utf8)
        let name = try #require(xml.firstMatch(of: /<tc:PS>([^<]+)<\/tc:PS>/)).output.1
        let hostile = xml.replacing(name, with: "\(name)\u{9D}8;;\u{2067}\u{7F}")
        let shown = try PseudoTerminal.run(["translate", "--adapter", "in.trackchild", "-"], input: hostile)
        let text = String(decoding: shown, as: UTF8.self)
        #expect(text.contains(#"\u009D8;;\u2067\u007F"#))
        for scalar in ["\u{9D}", "\u{2067}", "\u{7F}"] as [Unicode.Scalar] {
            #expect(!text.unicodeScalars.contains(scalar))
        }
    }

    @Test func whatCommandsColourStaysColoured() throws {
        let shown = String(decoding: try PseudoTerminal.run(["schema", "list"]), as: UTF8.self)
        #expect(shown.contains("\u{1B}[1m"))
        #expect(shown.contains("\n"))
    }

    @Test func aRecordThatIsRevealedActsOnNothing() throws {
        let serving = try ServingProcess()
        let fixture = "adapter-configs/in/trackchild/fixtures/20-bad-rows-among-good/input.xml"
        let xml = try String(contentsOf: SetuProcess.repository.appendingPathComponent(fixture), encoding: .utf8)
        let hostile = xml.replacing(/<tc:PS>[^<]+</, with: { "\($0.output.dropLast())\u{9B}2J\u{202E}<" })
        #expect(try serving.run("push", "in.trackchild", "-", "--wait", input: hostile).code == 0)
        for options in [[], ["--original"]] {
            let command = ["dead-letters", "show", "in.trackchild/0", "--reveal", "--why", "ticket 44"] + options
            let text = String(decoding: try PseudoTerminal.run(command + serving.gateway), as: UTF8.self)
            #expect(text.contains(#"\u009B2J\u202E"#))
            #expect(!text.unicodeScalars.contains { $0 == "\u{9B}" || $0 == "\u{202E}" })
            let piped = try SetuProcess.run(command + serving.gateway)
            #expect(piped.output.contains("\u{9B}2J\u{202E}"))
        }
    }
}
