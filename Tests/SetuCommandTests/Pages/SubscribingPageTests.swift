import PageTesting
import Testing

@Suite struct SubscribingPageTests {
    private let fixtures = "adapter-configs/in/trackchild/fixtures"

    @Test(arguments: ServedBus.allCases)
    func commandsOfThePageDoWhatItSays(on bus: ServedBus) throws {
        let serving = try ServingProcess(on: bus)
        for fixture in ["01-sample", "05-day-before-month-without-a-zone"] {
            #expect(try serving.run("push", "in.trackchild", "\(fixtures)/\(fixture)/input.xml", "--wait").code == 0)
        }
        // curl ends a stream by its own time limit, which it calls 28. What a Kafka client does is tested beside a cluster.
        try PageRun(serving).check(
            try Page("subscribing.md").commands.filter { !$0.text.hasPrefix("kcat ") },
            [
                .init(part: "events?limit=2", output: #""last":"0:"#),
                .init(
                    part: "setu tap cp.restricted.missing-report.v1 --last 1 --pretty",
                    output: "  \"specversion\": \"1.0\""
                ),
                .init(part: "setu tap cp.missing-report.v1", output: #""type":"child-protection.missing-report.v1""#),
                .init(part: "setu tap", output: "cp.missing-report.v1"),
                // A cluster has the mark of a transaction between two events.
                .init(
                    part: "-H 'Last-Event-ID: 0:0'",
                    code: 28,
                    output: bus == .kafka ? "id: 0:2\n" : "id: 0:1\n"
                ),
                .init(part: "-H 'Accept: text/event-stream' http", code: 28, output: "id: 0:0\n"),
            ]
        )
    }
}
