import PageTesting
import Testing

@Suite struct SendingPageTests {
    @Test(arguments: ServedBus.allCases)
    func commandsOfThePageDoWhatItSays(on bus: ServedBus) throws {
        let run = try PageRun(try ServingProcess(on: bus))
        try run.check(
            try Page("sending.md").commands,
            [
                .init(
                    part:
                        "curl -sS --data-binary @adapter-configs/in/trackchild/fixtures/01-sample/input.xml \\\n  http://127.0.0.1:8787/v1/feeds/in.trackchild/submissions:validate",
                    output: #""state":"validated""#
                ),
                .init(part: "curl -sS --data-binary", output: #""feed":"in.trackchild""#),
                .init(part: "-H 'Idempotency-Key: ", output: #""sameAs":"#),
                .init(part: "-H 'Accept-Language: hi'", output: #""submissions":[{"#),
                .init(part: "setu push in.trackchild", output: "unchanged"),
                .init(part: "setu receipts --feed in.trackchild", output: "in.trackchild"),
            ]
        )
    }
}
