import Formats

/// The numbers, words and dashes of an age.
struct AgePieces {
    /// One of them.
    enum Piece {
        case number(Int)
        case word(TextValue)
        case dash
    }

    /// At most eight; more make no age.
    private(set) var pieces: [Piece] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var position = 0
        while position < bytes.count, pieces.count <= 8 {
            let byte = bytes[position]
            if byte &- 48 < 10 {
                pieces.append(.number(Self.number(bytes, &position)))
            } else if byte == 0x20 || byte == UInt8(ascii: ",") {
                position += 1
            } else if byte == UInt8(ascii: "-") {
                pieces.append(.dash)
                position += 1
            } else if byte == 0xe2, position + 2 < bytes.count, bytes[position + 1] == 0x80,
                (0x90...0x95).contains(bytes[position + 2])
            {
                pieces.append(.dash)
                position += 3
            } else {
                pieces.append(.word(Self.word(bytes, &position)))
            }
        }
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Int {
        var number = 0
        while position < bytes.count, bytes[position] &- 48 < 10 {
            number = min(number * 10 + Int(bytes[position] - 48), 1_000_000)
            position += 1
        }
        return number
    }

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> TextValue {
        let start = position
        while position < bytes.count, bytes[position] != 0x20, bytes[position] &- 48 >= 10,
            bytes[position] != UInt8(ascii: ","), bytes[position] != UInt8(ascii: "-")
        {
            position += 1
        }
        let piece = UnsafeBufferPointer(rebasing: bytes[start..<position])
        guard let base = piece.baseAddress else { preconditionFailure("a word has at least one byte") }
        return TextValue(base: base, length: piece.count, kind: .text, flags: .nonASCII, firstItem: -1)
    }
}
