import ContractsTesting
import Testing
import Text

@Suite struct CharsetDecoderTests {
    @Test(
        arguments: [
            (
                "tcvn3",
                [0x51, 0x75, 0xCB, 0x6E, 0x20, 0x42, 0xBE, 0x63, 0x20, 0x54, 0xF5, 0x20, 0x4C, 0x69, 0xAA, 0x6D],
                "Quận Bắc Từ Liêm"
            ),
            (
                "viscii",
                [0x51, 0x75, 0xA7, 0x6E, 0x20, 0x42, 0xA1, 0x63, 0x20, 0x54, 0xD7, 0x20, 0x4C, 0x69, 0xEA, 0x6D],
                "Quận Bắc Từ Liêm"
            ),
            ("windows-1258", [0xD0, 0x61, 0xF2, 0x69, 0x20, 0xD0, 0xF4, 0xCC, 0x6E, 0x67], "Đại Đồng"),
            ("utf-16le", [0x48, 0x00, 0xE0, 0x00, 0x20, 0x00, 0x4E, 0x00, 0xD9, 0x1E, 0x69, 0x00], "Hà Nội"),
            ("windows-1252", [0xD8, 0x65, 0x6B, 0x61, 0x64], "Øekad"),
        ] as [(String, [UInt8], String)]
    )
    func whatIsReadIsTheTextInNormalForm(name: String, bytes: [UInt8], text: String) throws {
        let decoder = try #require(CharsetDecoder(Charset(rawValue: name)))
        var output: [UInt8] = []
        let invalid = bytes.withUnsafeBytes { decoder.decode($0, into: &output) }
        #expect(invalid == nil)
        #expect(
            NFC.normalized(String(decoding: output, as: UTF8.self)).unicodeScalars.elementsEqual(text.unicodeScalars)
        )
    }

    @Test(arguments: ["iscii", "iscii-dev", "vni", "no-such-charset"]) func whatIsNoCharsetHereIsSaidToBeNone(
        name: String
    ) {
        #expect(!Charset(rawValue: name).isKnown)
    }

    @Test(arguments: ["tcvn3", "viscii", "windows-1258", "windows-1252", "utf-16le", "utf-8"])
    func anyBytesGiveTextOrAPlace(name: String) throws {
        let decoder = try #require(CharsetDecoder(Charset(rawValue: name)))
        var random = SeededGenerator(seed: 1258)
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...64, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            var output: [UInt8] = []
            let invalid = bytes.withUnsafeBytes {
                decoder.decode($0, replacing: name == "utf-16le" ? 2 : 1, into: &output)
            }
            #expect(UTF8Validation.isValid(output))
            #expect(invalid.map { $0 < bytes.count || bytes.isEmpty } ?? true)
            _ = output.withUnsafeBufferPointer { Mojibake.isFound(in: $0) }
            var cell: [UInt8] = []
            for isExpected in [false, true] {
                _ = output.withUnsafeBytes { LegacyFont.krutiDev010.judge($0, isExpected: isExpected, into: &cell) }
                #expect(UTF8Validation.isValid(cell))
            }
        }
    }
}
