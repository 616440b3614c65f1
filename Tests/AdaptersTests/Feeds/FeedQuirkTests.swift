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

    @Test func oneCaseAsXMLAndAsJSONGivesTheSameEvents() throws {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder("in.mission-vatsalya")).adapter)
        let events = try ["01-one-case-as-xml", "02-one-case-as-json"].map { fixture in
            try FeedFixture.named(fixture, of: "in.mission-vatsalya").translate(adapter).whole
        }
        #expect(events.allSatisfy { $0.count == 4 })
        for (xml, json) in zip(events[0], events[1]) {
            #expect(xml["id"] == json["id"] && xml["subject"] == json["subject"])
            #expect(xml["data"]?.without("provenance") == json["data"]?.without("provenance"))
        }
    }

    @Test func oneCallInJSONAndInThreeCharsetsGivesTheSameEvents() throws {
        let events = try [
            "03-the-same-record-as-json", "02-labels-of-form-mau-01", "04-the-same-record-in-tcvn3",
            "05-the-same-record-in-windows-1258",
        ].map { try identities($0, of: "vn.hotline-111") }
        #expect(events[0].count == 3)
        #expect(events.allSatisfy { $0 == events[0] })
    }

    @Test(arguments: [
        ("01-quarterly-report", "02-the-same-report-as-xml", 10),
        ("03-figures-of-the-news", "04-figures-of-the-news-as-xml", 8),
    ])
    func oneReportAsCSVAndAsXMLGivesTheSameEvents(_ csv: String, _ xml: String, _ count: Int) throws {
        let events = try identities(csv, of: "vn.programme-267")
        #expect(events == (try identities(xml, of: "vn.programme-267")))
        #expect(events.count == count)
    }

    /// Who a fixture's events are about, and what they say.
    private func identities(_ fixture: String, of feed: String) throws -> [[Token]] {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder(feed)).adapter)
        let output = try FeedFixture.named(fixture, of: feed).translate(adapter)
        return output.translations.flatMap(\.events).map { [$0.subject, $0.contentDigest] }
    }

    /// In the first case its own report names it, in the second only an order.
    @Test func sectionsThatNameASecretCoarsenEveryEventOfTheCase() throws {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder("in.mission-vatsalya")).adapter)
        let output = try FeedFixture.named("24-sections-that-name-a-secret", of: "in.mission-vatsalya").translate(
            adapter
        )
        let restricted = (output.events[.restricted] ?? []).map(\.text)
        #expect(restricted.count == 5)
        #expect(!restricted.contains { $0.contains("HIDDEN") || $0.contains("POCSO") || $0.contains("पोक्सो") })
        #expect(!restricted.contains { $0.contains("SEEN") })
        #expect(output.whole.count { $0.text.contains("SEEN") } == 2)
    }

    /// The content digests of a fixture's events: what they say, wherever it stood.
    private func content(_ fixture: String, of feed: String) throws -> [Token] {
        let adapter = try #require(AdapterCatalog.load(FeedFolders.folder(feed)).adapter)
        let output = try FeedFixture.named(fixture, of: feed).translate(adapter)
        return output.translations.flatMap(\.events).map(\.contentDigest)
    }
}

extension JSONValue {
    /// The same object less a member.
    fileprivate func without(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return .object(members.filter { $0.name != name })
    }
}
