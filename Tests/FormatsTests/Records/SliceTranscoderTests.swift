import Formats
import Testing
import Text

@Suite struct SliceTranscoderTests {
    @Test func aByteThatDoesNotDecodeFailsItsRecordAlone() throws {
        let bytes =
            Array("a,b\n1,x".utf8) + [0xFF, 0x80] + Array("\n2,ế\n3,".utf8) + [0xE0, 0xA4] + Array("\n4,z\n".utf8)
        let decoded = DecodedText(try FramedText(bytes).slices, fields: ["a", "b"])
        #expect(decoded.values == [["2", "ế"], ["4", "z"]])
        #expect(decoded.failures.map(\.code) == [.encoding, .encoding])
        #expect(decoded.failures.map(\.byteOffset) == [7, 18])
        #expect(decoded.failures.map(\.line) == [2, 4])
    }

    @Test func aLoneSurrogateFailsItsRecordAlone() throws {
        var bytes = CSVSample.encode("a,b\n1,x\n2,y\n", .utf16LE)
        // The x becomes a high surrogate.
        let place = try #require(bytes.firstIndex(of: 0x78))
        bytes[place + 1] = 0xD8
        let decoded = DecodedText(try FramedText(bytes).slices, fields: ["a", "b"])
        #expect(decoded.values == [["2", "y"]])
        #expect(decoded.failures.map(\.code) == [.encoding])
        #expect(decoded.failures.map(\.byteOffset) == [place])
    }

    @Test func charsetsOf8BitsAreDecoded() throws {
        let input = InputDescription(format: .csv, charsets: [.windows1252])
        let bytes = Array("a,b\n1,caf".utf8) + [0xE9, 0x20, 0x80] + Array("\n2,".utf8) + [0x81] + Array("\n3,y\n".utf8)
        let decoded = DecodedText(try FramedText(bytes, inputs: [input]).slices, fields: ["b"], inputs: [input])
        #expect(decoded.values == [["café €"], ["y"]])
        #expect(decoded.failures.map(\.code) == [.encoding])
        // Its place in the original, not in the longer UTF-8.
        #expect(decoded.failures.map(\.byteOffset) == [15])
        #expect(decoded.spans.map(\.offset) == [0, 9, 13])
    }

    @Test func aRecordThatIsPlainlyUTF8IsReadSoWhereAnEarlyByteSpokeForAnotherCharset() throws {
        let input = InputDescription(format: .csv, charsets: [.utf8, .windows1252])
        let bytes = Array("a,b\n1,caf".utf8) + [0xE9] + Array("\n2,राजू\n3,à ç\n4,".utf8) + [0xE0, 0x20, 0xE7, 0x0A]
        let slices = try FramedText(bytes, inputs: [input]).slices
        // Few characters of UTF-8 do not outvote bytes that it does not have.
        #expect(slices.first?.recognition.charset == .windows1252)
        let decoded = DecodedText(slices, fields: ["b"], inputs: [input])
        #expect(decoded.values == [["café"], ["राजू"], ["Ã\u{A0} Ã§"], ["à ç"]])
        let alone = InputDescription(format: .csv, charsets: [.windows1252])
        let garbled = DecodedText(slices, fields: ["b"], inputs: [alone])
        #expect(garbled.values[1] != ["राजू"])
    }

    @Test func combiningMarksOfWindows1258StayWithinTheirRecord() throws {
        let input = InputDescription(format: .csv, charsets: [.windows1258])
        // e with circumflex, then a combining acute at the very end of the record.
        let bytes = Array("a\n".utf8) + [0x62, 0xEA, 0xEC] + Array("\n".utf8) + [0x61] + Array("\n".utf8)
        let decoded = DecodedText(try FramedText(bytes, inputs: [input]).slices, fields: ["a"], inputs: [input])
        #expect(decoded.values == [["b\u{1EBF}"], ["a"]])
    }

    @Test func aSliceOfAnInputThatIsGoneFailsWhole() throws {
        var slice = try #require(try FramedText(Array("a\n1\n2\n".utf8)).slices.first)
        slice.recognition.input = 3
        let decoded = DecodedText([slice], fields: ["a"])
        #expect(decoded.failures.map(\.code) == [.input, .input])
    }

    @Test func spansBeyondTheBodyAreHarmless() throws {
        var slice = try #require(try FramedText(Array("a,b\n1,2\n".utf8)).slices.first)
        slice.records[0].offset = 1000
        slice.records.append(RecordSpan(offset: 2, length: .max, line: 1))
        for charset in [Charset.utf8, .windows1252] {
            slice.recognition.charset = charset
            #expect(DecodedText([slice], fields: ["a"]).records.count == 2)
        }
    }
}
