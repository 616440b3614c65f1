import Gateway
import PageTesting
import Testing

@Suite struct SettingsPageTests {
    /// The settings that docs/operating.md shows.
    private static var examples: [Page.Example] {
        get throws { try Page("operating.md").examples(in: "yaml") }
    }

    @Test func settingsThatThePageShowsAreTaken() throws {
        let secrets = ["TRACKCHILD_KEY": "hush", "SETU_KAFKA_PASSWORD": "hush"]
        let examples = try Self.examples
        #expect(!examples.isEmpty)
        for example in examples {
            let settings = try GatewaySettings.read(
                text: example.text,
                file: "docs/operating.md, line \(example.line)",
                environment: secrets
            )
            #expect(settings != GatewaySettings(), "line \(example.line) sets nothing")
        }
    }
}
