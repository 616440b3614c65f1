import Formats
import Testing
import Workbench

@Suite struct SampleReaderTests {
    private func read(_ text: String, name: String = "sample") throws -> Sample {
        try SampleReader().read([SampleFile(name: name, bytes: Array(text.utf8))])
    }

    private func refusal(_ bytes: [UInt8]) -> String {
        do {
            _ = try SampleReader().read([SampleFile(name: "sample", bytes: bytes)])
            return ""
        } catch {
            return error.description
        }
    }

    @Test func titlesAboveAndTotalsBelowATableAreNoRecords() throws {
        let sample = try read("Monthly list;;\nCase No;Child Name;Age\nA1;Asha;9\nA2;Ravi;7\nTotal;;2\n")
        let input = try #require(sample.inputs.first)
        #expect(input.description.headerRow == 2)
        #expect(input.delimiter == "semicolon")
        #expect(input.description.until == #"^Total(\s*[:：-].*)?$"#)
        #expect(sample.records == 2)
    }

    @Test func recordsOfAnEnvelopeAreFoundInJSON() throws {
        let sample = try read(
            #"{"page":1,"result":{"items":[{"id":1,"child":{"name":"Asha"}},{"id":2,"child":{"name":"Ravi"}}]}}"#
        )
        #expect(sample.inputs.first?.description.recordsPath == "/result/items[*]")
        #expect(sample.fields.map(\.name) == ["id", "child/name"])
    }

    @Test func oneTextALineIsNDJSON() throws {
        let sample = try read("{\"id\":1}\n{\"id\":2}\n")
        #expect(sample.inputs.first?.description.format.rawValue == "ndjson")
        #expect(sample.records == 2)
    }

    @Test func theRepeatedElementIsTheRecordInXML() throws {
        let sample = try read("<f><h><d>1</d></h><list><c id='1'><n>Asha</n></c><c id='2'><n>Ravi</n></c></list></f>")
        #expect(sample.inputs.first?.description.recordsPath == "/f/list/c")
        #expect(sample.fields.map(\.name) == ["@id", "n"])
    }

    @Test func whatIsNoSampleIsSaidWithWhatToSend() {
        #expect(refusal([]).contains("the file is empty"))
        #expect(refusal([0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0]).contains("save the sheet as CSV"))
        #expect(refusal(Array("Child Name,Age\n".utf8)).contains("rows below it"))
        #expect(refusal(Array("{\"a\": [1, 2".utf8)).hasPrefix("sample: "))
    }

    @Test func severalFilesOfOneFeedAreOneSample() throws {
        let files = ["Child Name,Age\nAsha,9\n", "Child Name,Age\nRavi,7\n"].map {
            SampleFile(name: "s", bytes: Array($0.utf8))
        }
        let sample = try SampleReader().read(files)
        #expect(sample.inputs.count == 1)
        #expect(sample.records == 2)
    }
}
