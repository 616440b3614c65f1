import Adapters
import Contracts
import ContractsTesting
import Formats
import Testing

@Suite struct FeedQuirkTests {
    @Test(arguments: FeedQuirk.all)
    func aFixtureFailsWithoutWhatItIsNamedFor(_ quirk: FeedQuirk) throws {
        let fixture = try FeedFixture.named(quirk.fixture, of: quirk.feed)
        let adapter = try FeedFolders.adapter(
            quirk.feed,
            replacing: quirk.text,
            with: quirk.replacement,
            in: quirk.file
        )
        // A table that cannot be used any more has failed as well.
        guard let adapter else { return }
        #expect(try !fixture.expectation.differences(from: fixture.translate(adapter)).isEmpty)
    }

    @Test func theTextOfEveryQuirkStandsInItsFile() throws {
        for quirk in FeedQuirk.all {
            let text = String(
                decoding: try FeedFolders.bytes("\(FeedFolders.folder(quirk.feed).path)/\(quirk.file)"),
                as: UTF8.self
            )
            #expect(text.contains(quirk.text), "\(quirk)")
        }
    }

    @Test func theSameListInUTF16LEWithTabsGivesTheSameEvents() throws {
        let commas = try content("13-utf-8-with-commas", of: "in.uttarakhand-src")
        let tabs = try content("14-utf-16le-with-tabs", of: "in.uttarakhand-src")
        #expect(commas == tabs)
        #expect(commas.count == 3)
    }

    @Test func theSameChildUnderAnyPrefixGivesTheSameEvent() throws {
        let prefixed = try content("08-another-prefix-and-a-default-namespace", of: "in.trackchild")
        let unprefixed = try content("09-default-namespace", of: "in.trackchild")
        #expect(prefixed == unprefixed)
        #expect(prefixed.count == 1)
    }

    /// The content digests of a fixture's events: what they say, wherever it stood.
    private func content(_ fixture: String, of feed: String) throws -> [Token] {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder(feed)).adapter)
        let output = try FeedFixture.named(fixture, of: feed).translate(adapter)
        return output.translations.flatMap(\.events).map(\.contentDigest)
    }
}
