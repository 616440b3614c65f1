import Adapters
import Formats
import Testing

@Suite struct SourcePathParserTests {
    @Test(arguments: [
        ("Status", SourcePath(steps: [.child("Status")])),
        ("District/@code", SourcePath(steps: [.child("District"), .attribute("code")])),
        ("../@state", SourcePath(up: 1, steps: [.attribute("state")])),
        ("../../export/state", SourcePath(up: 2, steps: [.child("export"), .child("state")])),
        ("./any", SourcePath(steps: [.child("any")])),
        ("@id", SourcePath(steps: [.attribute("id")])),
        ("tc:District", SourcePath(steps: [.child("tc:District")])),
        ("जिला", SourcePath(steps: [.child("जिला")])),
        ("क्र.सं.", SourcePath(steps: [.child("क्र.सं.")])),
        ("\"आयु (वर्ष)\"", SourcePath(steps: [.child("आयु (वर्ष)")])),
        ("\"a/b\"/@\"c d\"", SourcePath(steps: [.child("a/b"), .attribute("c d")])),
        ("\"@id\"", SourcePath(steps: [.attribute("id")])),
        ("\"../@state\"", SourcePath(up: 1, steps: [.attribute("state")])),
        ("District/\"@code\"", SourcePath(steps: [.child("District"), .attribute("code")])),
        ("\"@graph\"/name", SourcePath(steps: [.child("@graph"), .child("name")])),
        ("\"say \\\"no\\\"\"", SourcePath(steps: [.child("say \"no\"")])),
    ])
    func aPathIsReadAsItIsWritten(_ text: String, _ expected: SourcePath) throws {
        #expect(try SourcePathParser.parse(text) == expected)
    }

    @Test(arguments: [
        ("", 0), ("a b", 1), ("a//b", 2), ("/a", 0), ("a/", 2), ("@a/b", 2), ("\"a", 0), ("\"\"", 0), ("..", 0),
        ("../", 3),
        ("a/../b", 2), ("a(b)", 1), ("a|b", 1), ("a,b", 1), ("@", 1), ("\"a\"b", 3), ("a/@@b", 3),
    ])
    func whatIsNoPathIsAnsweredWithItsPlace(_ text: String, _ offset: Int) {
        #expect { try SourcePathParser.parse(text) } throws: { error in
            (error as? SourcePathError)?.offset == offset
        }
    }

    @Test func namesAreKeptInNFC() throws {
        let path = try SourcePathParser.parse("pho\u{302}\u{301}")
        #expect(
            path.steps.map { Array("\($0)".unicodeScalars).count } == [Array("child(\"phố\")".unicodeScalars).count]
        )
        let steps = try SourcePathParser.parse("\u{95c}").steps
        guard case .child(let name) = steps.first else { return }
        #expect(Array(name.unicodeScalars) == ["\u{921}", "\u{93c}"])
    }

    @Test func pathsHaveLimits() {
        #expect(throws: SourcePathError.self) {
            try SourcePathParser.parse(Array(repeating: "a", count: 17).joined(separator: "/"))
        }
        #expect(throws: SourcePathError.self) { try SourcePathParser.parse(String(repeating: "../", count: 40) + "a") }
        #expect(throws: SourcePathError.self) { try SourcePathParser.parse(String(repeating: "a", count: 2_000)) }
    }
}
