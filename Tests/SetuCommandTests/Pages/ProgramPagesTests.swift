import PageTesting
import Testing

/// The pages of adapters that are programs.
@Suite struct ProgramPagesTests {
    @Test func commandsOfTheProtocolsPageDoWhatItSays() throws {
        let run = try PageRun(try ServingProcess())
        try run.check(
            try Page("process-adapters.md").commands,
            [
                .init(part: "adapter check in.baal-swaraj", output: "in.baal-swaraj: ok"),
                .init(part: "adapter test in.baal-swaraj", output: "as expected"),
                .init(part: "adapter explain in.baal-swaraj", output: "as the program says"),
            ]
        )
    }

    @Test func commandsOfThePageOfAdaptersInSwiftDoWhatItSays() throws {
        let run = try PageRun(try ServingProcess())
        try run.check(
            // What builds takes minutes: the commands behind it are those of NativeTemplateTests.
            try Page("native-adapters.md").commands,
            [.init(part: "adapter new ke.line --native", output: "Written to ./ke-line")]
        )
    }
}
