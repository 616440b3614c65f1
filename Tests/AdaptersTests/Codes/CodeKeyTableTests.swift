import Adapters
import Testing

@Suite struct CodeKeyTableTests {
    /// Keys of every length around the words that are hashed at once, many of them alike but for one byte.
    private let keys: [[UInt8]] =
        (0...40).flatMap { length in
            (0..<UInt8(4)).map { last in Array(repeating: 0x61, count: length) + [last] }
        } + (0..<2_000).map { Array("district \($0)".utf8) }

    @Test func everyKeyIsFoundAndNothingElse() {
        let table = CodeKeyTable(keys)
        for (index, key) in keys.enumerated() {
            #expect(table.lookup(key: key) == index)
            #expect(table.lookup(key: key + [0x7a]) == nil)
            #expect(table.lookup(key: Array(key.dropLast()) + [0x7a]) == nil)
        }
        #expect(table.lookup(key: []) == nil)
    }

    @Test func ofEqualKeysTheFirstCounts() {
        let table = CodeKeyTable([[1, 2], [], [1, 2], []])
        #expect(table.lookup(key: [1, 2]) == 0)
        #expect(table.lookup(key: []) == 1)
    }

    @Test func anEmptyTableHoldsNothing() {
        #expect(CodeKeyTable([]).lookup(key: [1]) == nil)
        #expect(CodeKeyTable([]).lookup(key: []) == nil)
    }
}
