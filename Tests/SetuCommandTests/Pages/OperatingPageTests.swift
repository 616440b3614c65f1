import Foundation
import PageTesting
import Testing

@Suite struct OperatingPageTests {
    private static let fixtures = "adapter-configs/in/trackchild/fixtures"
    private static let districts = """
        State Code,State Name,District Code,District Name,Census 2011 Code
        9,UTTAR PRADESH,162,LUCKNOW,157

        """
    private static let communes = """
        [{"Code": "01", "FullName": "Thành phố Hà Nội", "Wards": [{"Code": "00004", "FullName": "Phường Ba Đình"}]}]
        """
    private static let invented = "urn:cpg:in:trackchild:missing:0123456789abcdef0123456789abcdef"

    /// What a reader of the page did before: deliveries with good and bad records, one of them of the subject.
    private func seeded(on bus: ServedBus) throws -> (serving: ServingProcess, subject: String) {
        let serving = try ServingProcess(on: bus)
        var subject: String?
        for fixture in ["16-abducted-children-are-urgent", "20-bad-rows-among-good"] {
            #expect(
                try serving.run("push", "in.trackchild", "\(Self.fixtures)/\(fixture)/input.xml", "--wait").code == 0
            )
            // The last record of the first is of a child nobody else speaks of.
            let tap = try serving.run("tap", "cp.missing-report.v1", "--last", "1", "--json")
            subject =
                subject
                ?? tap.output.firstMatch(of: /urn:cpg:in:trackchild:missing:[0-9a-f]{32}/).map { "\($0.output)" }
        }
        return (serving, try #require(subject))
    }

    @Test(arguments: ServedBus.allCases)
    func commandsOfThePageDoWhatItSays(on bus: ServedBus) throws {
        let (serving, subject) = try seeded(on: bus)
        let run = try PageRun(serving)
        try run.file("districts.csv", Self.districts)
        try run.file("communes.json", Self.communes)
        let data = ["/var/lib/setu": "places"]
        try run.check(
            // What starts a gateway is how this one was started.
            try Page("operating.md").commands.filter { !$0.text.hasSuffix("setu run") },
            [
                .init(part: "setu doctor", output: "master key"),
                .init(part: "setu run --help-config", output: "limits.submissionBytes"),
                .init(part: "topics plan", code: bus == .kafka ? 0 : 2, output: bus == .kafka ? "cp." : "embedded"),
                .init(part: "topics apply", code: bus == .kafka ? 0 : 2, output: bus == .kafka ? "" : "embedded"),
                .init(part: "codes import districts.csv", output: "1 districts", replacing: data),
                .init(part: "codes import communes.json", output: "GSO_VN", replacing: data),
                .init(part: "codes list", output: "LGD", replacing: data),
                .init(part: "feeds list", output: "in.trackchild"),
                .init(part: "feeds pause in.cps-mis", output: "a new form"),
                .init(part: "feeds resume in.cps-mis", output: "running"),
                .init(
                    part: "setu erase",
                    output: "originals are unreadable",
                    replacing: [
                        Self.invented: subject, "setu erase": "setu erase --yes",
                    ]
                ),
                .init(part: "codes unmapped in.trackchild", output: ""),
                .init(part: "dead-letters list in.trackchild --letters", output: "in.trackchild/0"),
                .init(part: "dead-letters list", output: "in.trackchild"),
                .init(part: "--reveal --why", output: "The record as it was sent"),
                .init(part: "dead-letters show in.trackchild/0", output: "FIRDate"),
                .init(
                    part: "dead-letters replay --feed in.trackchild --dry-run",
                    output: "8 letters would be replayed"
                ),
                .init(part: "dead-letters replay --id", output: "1 letter given to the adapter again"),
                .init(part: "dead-letters replay --feed in.trackchild --wait", output: "given to the adapter again"),
                .init(part: "--diff --json", output: #""command":"replay""#),
                .init(part: "--diff", output: "newly passing: 0; newly rejected: 0"),
                .init(part: "--publish --yes", output: "translates the originals of in.trackchild again"),
                .init(part: "setu explain", code: 2, output: "there is no event"),
                .init(part: "audit list --from 200", output: #""command":"audit list""#),
                .init(
                    part: "audit verify",
                    output: "the audit log is whole",
                    replacing: ["/var/lib/setu": "setu-data"]
                ),
                .init(part: "audit list", output: "dead-letter.revealed"),
            ]
        )
    }
}
