import Formats
import Testing

@Suite struct ByteWriterTests {
    @Test(arguments: [0, 1, 9, 10, 99, 100, 12345, 9_999_999_999_999_999_999, 10_000_000_000_000_000_000, UInt64.max])
    func writesDecimals(number: UInt64) {
        #expect(written { $0.append(decimal: number) } == String(number))
        let padded = String(repeating: "0", count: 20 - String(number).count) + String(number)
        #expect(written { $0.append(decimal: number, width: 20) } == padded)
    }

    @Test(arguments: [0, -1, 42, Int.min, Int.max])
    func writesNegativeDecimals(number: Int) {
        #expect(written { $0.append(decimal: number) } == String(number))
    }

    @Test func writesHexadecimalDigits() {
        #expect(
            written { $0.append(hex: 0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210) }
                == "0123456789abcdeffedcba9876543210"
        )
        #expect(
            written { $0.append(hex: 0, .max) } == String(repeating: "0", count: 16) + String(repeating: "f", count: 16)
        )
    }

    @Test func keepsEverythingWhileItGrows() {
        let writer = ByteWriter(capacity: 1)
        var expected: [UInt8] = []
        for index in 0..<10_000 {
            let byte = UInt8(truncatingIfNeeded: index)
            writer.append(byte)
            writer.append([byte, byte])
            expected += [byte, byte, byte]
        }
        #expect(Array(writer.bytes) == expected)
        writer.truncate(to: 3)
        #expect(Array(writer.bytes) == [0, 0, 0])
        #expect(writer.last == 0)
    }

    private func written(_ body: (ByteWriter) -> Void) -> String {
        let writer = ByteWriter(capacity: 1)
        body(writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
