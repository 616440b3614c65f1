import Adapters
import Contracts
import ContractsTesting
import Formats
import Foundation
import Testing
import Text

/// A department's list typed for Kruti Dev 010 gives the events of the same list in Unicode.
@Suite struct LegacyFontFeedTests {
    private static let unicode = """
        क्रमांक\tविभाग का नाम\tबच्चे का नाम\tपिता का नाम\tजन्म तिथि\tलिंग\tश्रेणी\tजिला\tविकास खण्ड\tमोबाइल नम्बर
        १\tश्रम विभाग\tसूरज\tस्व. हरीश\t01/01/2014\tपु\tबाल श्रम\tपिथौरागढ़\tधारचूला\t9000000002
        २\tश्रम विभाग\tपूजा\tमोहन लाल\t15/08/2012\tम\tकुपोषित\tदेहरादून\tविकासनगर\t9000000003
        ३\tशिक्षा विभाग\tRaju\tRAMESH\t02/03/2013\tM\tमानव तस्करी\tदेहरादून\tरायपुर\tNA

        """
    private static let typed = """
        Øekad\tfoHkkx dk uke\tcPps dk uke\tfirk dk uke\ttUe frfFk\tfyax\tJs.kh\tftyk\tfodkl [k.M\teksckby uEcj
        1\tJe foHkkx\tlwjt\tLo- gjh'k\t01@01@2014\tiq\tcky Je\tfiFkkSjkx<+\t/kkjpwyk\t9000000002
        2\tJe foHkkx\tiwtk\teksgu yky\t15/08/2012\te\tdqiksf"kr\tnsgjknwu\tfodkluxj\t9000000003
        3\tf'k{kk foHkkx\tRaju\tRAMESH\t02/03/2013\tM\tekuo rLdjh\tnsgjknwu\tjk;iqj\tNA

        """

    @Test func windows1252WithTabsGivesTheSameEvents() throws {
        let bytes = try #require(windows1252(Self.typed))
        #expect(try digests(bytes) == digests(Array(Self.unicode.utf8)))
    }

    @Test func utf8WithTabsGivesTheSameEvents() throws {
        #expect(try digests(Array(Self.typed.utf8)) == digests(Array(Self.unicode.utf8)))
    }

    @Test func cellsThatASpreadsheetPutInQuotesGiveTheSameEvents() throws {
        let quoted = Self.typed.replacing("dqiksf\"kr", with: "\"dqiksf\"\"kr\"").replacing(
            "\tiwtk",
            with: "\t\"iwtk\""
        )
        #expect(try digests(Array(quoted.utf8)) == digests(Array(Self.unicode.utf8)))
        let commas = quoted.replacing("\t", with: ",")
        #expect(try digests(Array(commas.utf8)) == digests(Array(Self.unicode.utf8)))
    }

    @Test func someCellsOfAListInUnicodeMayBeTypedForTheFont() throws {
        let mixed = Self.unicode.replacing("बाल श्रम", with: "cky Je").replacing("मोहन लाल", with: "eksgu yky")
            .replacing("पिथौरागढ़", with: "fiFkkSjkx<+")
        #expect(try digests(Array(mixed.utf8)) == digests(Array(Self.unicode.utf8)))
    }

    @Test func theRowThatEndsTheTableIsFound() throws {
        let bytes = Array((Self.typed + "dqy ;ksx\t3\n").utf8)
        #expect(try output(bytes).rejections.isEmpty)
    }

    @Test func aCellThatMayBeEitherStandsAsItIsAndIsReported() throws {
        let text = Self.typed.replacing("\tiwtk\t", with: "\tpeu\t")
        let event = try #require(try output(Array(text.utf8)).whole.dropFirst().first)
        #expect(event.text.contains(#"{"code":"ENC_LEGACY_FONT","field":"child.names","severity":"warning"}"#))
        #expect(event.text.contains(#""full":"peu""#))
    }

    @Test func mojibakeIsReportedAndNotRepaired() throws {
        let text = Self.unicode.replacing("Raju", with: "HÃ  Ná»™i")
        let event = try #require(try output(Array(text.utf8)).whole.last)
        #expect(event.text.contains(#"{"code":"ENC_MOJIBAKE","field":"child.names","severity":"warning"}"#))
        #expect(event.text.contains("HÃ  Ná»™i"))
    }

    private func output(_ bytes: [UInt8]) throws -> FixtureOutput {
        let adapter = AdapterCatalog.load(FeedFolders.folder("in.uttarakhand-src")).adapter
        return FixtureRun(adapter: try #require(adapter)).translate(bytes)
    }

    /// The content digests of the events: what they say, wherever it stood.
    private func digests(_ bytes: [UInt8]) throws -> [Token] {
        let output = try output(bytes)
        #expect(output.rejections.isEmpty)
        let events = output.translations.flatMap(\.events)
        #expect(events.count == 3)
        return events.map(\.contentDigest)
    }

    private func windows1252(_ text: String) -> [UInt8]? {
        text.data(using: .windowsCP1252).map { Array($0) }
    }
}
