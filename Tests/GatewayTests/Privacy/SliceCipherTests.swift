import Contracts
import Formats
import Gateway
import Testing
import Text

@Suite struct SliceCipherTests {
    private let keyring: Keyring
    private let folder = TestFolder()

    init() throws {
        keyring = try Keyring(dataFolder: folder.path)
    }

    private var slice: Slice {
        let framed = FramedSlice(
            index: 2,
            context: Array("id\n".utf8),
            body: Array("asha\n".utf8),
            byteOffset: 3,
            firstRecord: 0,
            records: [RecordSpan(offset: 0, length: 5, line: 2)],
            recognition: Recognition(input: 0, charset: .utf8, delimiter: 44)
        )
        return Slice(feed: "in.rows", submission: "s", receivedAt: 0, framed: framed)
    }

    @Test func opensWhatItSealed() throws {
        let cipher = keyring.sliceCipher(feed: "in.rows")
        let key = try cipher.makeKey()
        let envelope = try cipher.seal(slice, for: .raw, under: key)
        #expect(try cipher.open(envelope, as: .raw, submission: "s", slice: 2, under: key) == slice)
        #expect(try cipher.seal(slice, for: .raw, under: key) != envelope)
    }

    @Test func opensWithTheKeyThatWasKeptAndWithNoOther() throws {
        let cipher = keyring.sliceCipher(feed: "in.rows")
        let key = try cipher.makeKey()
        let envelope = try cipher.seal(slice, for: .raw, under: key)
        let kept = try cipher.key(unwrapping: key.wrapped)
        #expect(try cipher.open(envelope, as: .raw, submission: "s", slice: 2, under: kept) == slice)
        let other = try cipher.makeKey()
        #expect(throws: BinaryFormatError.self) {
            try cipher.open(envelope, as: .raw, submission: "s", slice: 2, under: other)
        }
        let stranger = keyring.sliceCipher(feed: "in.other")
        #expect(throws: BinaryFormatError.self) { try stranger.key(unwrapping: key.wrapped) }
    }

    @Test func opensNothingThatIsPassedOffAsSomethingElse() throws {
        let cipher = keyring.sliceCipher(feed: "in.rows")
        let key = try cipher.makeKey()
        let envelope = try cipher.seal(slice, for: .raw, under: key)
        #expect(throws: BinaryFormatError.self) {
            try cipher.open(envelope, as: .deadLetter, submission: "s", slice: 2, under: key)
        }
        #expect(throws: BinaryFormatError.self) {
            try cipher.open(envelope, as: .raw, submission: "t", slice: 2, under: key)
        }
        #expect(throws: BinaryFormatError.self) {
            try cipher.open(envelope, as: .raw, submission: "s", slice: 3, under: key)
        }
        #expect(throws: BinaryFormatError.self) {
            try keyring.sliceCipher(feed: "in.other").open(envelope, as: .raw, submission: "s", slice: 2, under: key)
        }
    }

    @Test func seesEveryChangedByteAndEveryMissingOne() throws {
        let cipher = keyring.sliceCipher(feed: "in.rows")
        let key = try cipher.makeKey()
        let envelope = try cipher.seal(slice, for: .raw, under: key)
        for index in envelope.indices {
            var changed = envelope
            changed[index] ^= 1
            #expect(throws: BinaryFormatError.self) {
                try cipher.open(changed, as: .raw, submission: "s", slice: 2, under: key)
            }
            #expect(throws: BinaryFormatError.self) {
                try cipher.open(Array(envelope[..<index]), as: .raw, submission: "s", slice: 2, under: key)
            }
        }
    }

    @Test func sealsValuesForAnyProcessWithTheSameMasterKey() throws {
        let sealed = try keyring.sealer.seal([1, 2, 3], context: [9])
        let other = try Keyring(dataFolder: folder.path)
        #expect(try other.sealer.open(sealed, context: [9]) == [1, 2, 3])
        #expect(throws: BinaryFormatError.self) { try other.sealer.open(sealed, context: [8]) }
        let elsewhere = TestFolder()
        let stranger = try Keyring(dataFolder: elsewhere.path)
        #expect(throws: BinaryFormatError.self) { try stranger.sealer.open(sealed, context: [9]) }
    }
}
