import Adapters
import Contracts
import ContractsTesting
import Formats
import Testing
import Workbench

@Suite struct VariantRunTests {
    private func adapter(_ files: [String: [UInt8]] = ExampleAdapter.bytes) throws -> any Adapter {
        let folder = try ExampleFolder(files)
        defer { folder.remove() }
        return try #require(AdapterCatalog.load(AdapterFolder(path: folder.path)).adapter)
    }

    @Test(arguments: ["fixtures/01-csv/input.csv", "fixtures/02-xml/input.xml"])
    func everyVariantOfTheExampleIsTheSameOrClean(_ name: String) throws {
        let bytes = try #require(ExampleAdapter.bytes[name])
        let results = VariantRun(FixtureRun(adapter: try adapter())).results(of: bytes)
        #expect(results.filter { $0.fault != nil }.map { "\($0.kind): \($0.differences)" } == [])
        let kinds = Set(results.map(\.kind))
        #expect(
            kinds.isSuperset(of: [
                .byteOrderMark, .lineEnds, .reordered, .extraField, .duplicated, .truncated, .hugeField, .nul,
            ])
        )
        if name.hasSuffix("xml") { #expect(kinds.isSuperset(of: [.entity, .deepNesting, .otherCharset])) }
        #expect(results.filter { $0.kind.demand == .theSame }.allSatisfy { $0.events > 0 })
    }

    @Test(arguments: [("ISO-8859-1", false), ("UTF-8", true), ("utf-8", true)])
    func aMarkOfUTF8IsOnlyTriedWhereTheFileDoesNotSayThatItIsInAnotherCharset(_ name: String, _ isTried: Bool) throws {
        let xml = try #require(ExampleAdapter.files["fixtures/02-xml/input.xml"])
        let bytes = Array("<?xml version=\"1.0\" encoding=\"\(name)\"?>\n\(xml)".utf8)
        let variants = try #require(HostileVariants(of: bytes, for: try adapter().description))
        #expect(variants.all.contains { $0.kind == .byteOrderMark } == isTried)
    }

    @Test func columnsAreReallyReordered() throws {
        let bytes = try #require(ExampleAdapter.bytes["fixtures/01-csv/input.csv"])
        let variants = try #require(HostileVariants(of: bytes, for: try adapter().description))
        let reordered = try #require(variants.all.first { $0.kind == .reordered })
        let text = String(decoding: reordered.bytes, as: UTF8.self)
        #expect(text.hasPrefix("CountGirls,CountBoys,Photo,Story,Languages"))
        #expect(text.contains(",went to school,\"Hindi,Urdu\",scar,"))
    }

    @Test func elementsOfOneNameKeepTheirOrder() throws {
        let xml = Array(
            """
            <ex:Children xmlns:ex="urn:example:missing"><ex:Child a=">"><A>1</A><!-- <x> --><B><A>2</A></B><A>3</A><C/></ex:Child></ex:Children>
            """.utf8
        )
        let variants = try #require(HostileVariants(of: xml, for: try adapter().description))
        // Beside a comment nothing is moved, as it may belong to what follows it.
        #expect(!variants.all.contains { $0.kind == .reordered })
        let plain = Array(String(decoding: xml, as: UTF8.self).replacing("<!-- <x> -->", with: "").utf8)
        let reordered = try #require(
            HostileVariants(of: plain, for: try adapter().description)?.all.first { $0.kind == .reordered }
        )
        #expect(
            String(decoding: reordered.bytes, as: UTF8.self).contains("<C/><B><A>2</A></B><A>1</A><A>3</A></ex:Child>")
        )
    }

    @Test func membersThatStandTwiceAreNotReordered() throws {
        var files = ExampleAdapter.bytes
        let table = String(decoding: files["adapter.yaml"] ?? [], as: UTF8.self)
        files["adapter.yaml"] = Array(
            table.replacing(
                "  - format: xml\n",
                with: "  - {format: json, records: \"/children[*]\"}\n  - format: xml\n"
            ).utf8
        )
        let adapter = try adapter(files)
        func reordered(_ record: String) -> String? {
            let bytes = Array("{\"children\":[\(record)]}".utf8)
            return HostileVariants(of: bytes, for: adapter.description)?.all.first { $0.kind == .reordered }
                .map { String(decoding: $0.bytes, as: UTF8.self) }
        }
        #expect(reordered(#"{"A":1,"B":{"C":2,"D":[3]}}"#) == #"{"children":[{"B":{"D":[3],"C":2},"A":1}]}"#)
        #expect(reordered(#"{"A":1,"A":2,"B":3}"#) == nil)
    }

    /// A table that reads what only stands in one place would give other events; that is a fault.
    @Test func whatComesOutOtherwiseIsAFault() throws {
        let bytes = try #require(ExampleAdapter.bytes["fixtures/01-csv/input.csv"])
        var files = ExampleAdapter.bytes
        let table = String(decoding: files["adapter.yaml"] ?? [], as: UTF8.self)
        files["adapter.yaml"] = Array(
            table.replacing("child.marks: Marks", with: "child.marks: firstOf(setuExtra, Marks)").utf8
        )
        let results = VariantRun(FixtureRun(adapter: try adapter(files))).results(of: bytes)
        #expect(results.first { $0.kind == .extraField }?.fault != nil)
    }
}
