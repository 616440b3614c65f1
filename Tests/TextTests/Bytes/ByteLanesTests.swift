import ContractsTesting
import Testing
import Text

@Suite struct ByteLanesTests {
    @Test func saysOfEveryLaneWhatOneByOneSays() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<20_000 {
            let bytes = (0..<16).map { _ in Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : 0
            }
            let lanes = SIMD16<UInt8>(bytes)
            let mask = lanes .== SIMD16<UInt8>.zero
            let isZero = bytes.map { $0 == 0 }
            #expect(ByteLanes.bits(lanes) == bits(bytes.map { $0 >= 0x80 }))
            #expect(ByteLanes.bits(mask) == bits(isZero))
            #expect(ByteLanes.first(mask) == isZero.firstIndex(of: true) ?? 16)
            #expect(ByteLanes.isOdd(mask) == !isZero.count { $0 }.isMultiple(of: 2))
            #expect(ByteLanes.sum(lanes) == bytes.reduce(0) { $0 + Int($1) })
            // What is done where there is no such instruction.
            #expect(ByteLanes.bitsByMultiplication(lanes) == ByteLanes.bits(lanes))
            #expect(ByteLanes.sumByMultiplication(lanes) == ByteLanes.sum(lanes))
        }
    }

    @Test func aMaskWithoutALaneHasNoFirst() {
        #expect(ByteLanes.first(SIMD16<UInt8>.zero .== SIMD16<UInt8>(repeating: 1)) == 16)
    }

    private func bits(_ isSet: [Bool]) -> UInt32 {
        isSet.enumerated().reduce(0) { $0 | ($1.element ? 1 << UInt32($1.offset) : 0) }
    }
}
