/// Reads bytes from left to right within bounds.
struct ByteScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Whether everything is read.
    var isAtEnd: Bool { position >= bytes.count }

    /// The next byte.
    @inline(__always) var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Reads one byte if it is the given one; a space also takes several.
    @inline(__always)
    mutating func literal(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position &+= 1
        if byte == 0x20 {
            while next == 0x20 { position &+= 1 }
        }
        return true
    }

    /// Reads digits: at least `width`, at most `greatest`.
    @inline(__always)
    mutating func number(into value: inout Int, width: Int, greatest: Int) -> Bool {
        // Two digits are what most parts of most dates are.
        if greatest == 2, position &+ 2 <= bytes.count {
            let (tens, ones) = (bytes[position] &- 48, bytes[position &+ 1] &- 48)
            if tens < 10, ones < 10 {
                position &+= 2
                value = Int(tens &* 10 &+ ones)
                return true
            }
        }
        var number = 0
        var count = 0
        while count < greatest, let byte = next, byte &- 48 < 10 {
            number = number &* 10 &+ Int(byte &- 48)
            position &+= 1
            count &+= 1
        }
        value = number
        return count >= width
    }

    /// Reads a run of letters (ASCII, or anything that is not) and gives it.
    mutating func word() -> UnsafeBufferPointer<UInt8> {
        let start = position
        while let byte = next, byte >= 0x80 || (byte | 0x20) &- 97 < 26 { position += 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<position])
    }
}
