import Gateway
import Testing

@Suite struct AuditStatementTests {
    @Test(arguments: ["Asha Rawat", "आशा रावत", "Nguyễn Thị Hoa", "क्\u{200D}ष"])
    func aNameIsTakenInAnyScript(_ name: String) throws {
        #expect(try AuditStatement(name: name, credential: "operator-token").name == name)
    }

    @Test(arguments: [
        "", "  ", "A\nB", "A\u{1B}[2J", "A\u{0}", "A\u{202E}B", "A\u{2028}B", "A\u{FEFF}",
        String(repeating: "a", count: 101), "a" + String(repeating: "\u{301}", count: 100),
    ])
    func aNameThatDeceivesOrSaysNothingIsRefused(_ name: String) {
        #expect(throws: AuditRefusal.self) { try AuditStatement(name: name, credential: "operator-token") }
    }

    @Test func aReasonHoldsNoAadhaarNumber() throws {
        let reason = "asked for by the CWC, file 44/2025"
        #expect(try AuditStatement(name: "A", credential: "operator-token", reason: reason).reason == reason)
        #expect(throws: AuditRefusal.self) {
            try AuditStatement(name: "A", credential: "operator-token", reason: "child 2345 6789 0124 asked")
        }
    }
}
