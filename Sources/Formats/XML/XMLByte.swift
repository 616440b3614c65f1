/// The code units that XML markup is made of.
enum XMLByte {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let exclamation: UInt8 = 0x21
    static let quote: UInt8 = 0x22
    static let ampersand: UInt8 = 0x26
    static let apostrophe: UInt8 = 0x27
    static let hyphen: UInt8 = 0x2D
    static let slash: UInt8 = 0x2F
    static let colon: UInt8 = 0x3A
    static let less: UInt8 = 0x3C
    static let equals: UInt8 = 0x3D
    static let greater: UInt8 = 0x3E
    static let question: UInt8 = 0x3F
    static let closingBracket: UInt8 = 0x5D

    /// Whether XML takes it for white space.
    @inline(__always)
    static func isSpace(_ unit: UInt8) -> Bool {
        unit == space || unit == lineFeed || unit == tab || unit == carriageReturn
    }

    /// Whether a name may begin with it; beyond ASCII the parser decides.
    @inline(__always)
    static func startsName(_ unit: UInt8) -> Bool {
        let letter = unit | 0x20
        return (letter >= 0x61 && letter <= 0x7A) || unit == 0x5F || unit == colon || unit >= 0x80
    }

    /// Whether all are white space.
    static func areSpace(_ units: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
        var index = start
        while index < end {
            if !isSpace(units[index]) {
                return false
            }
            index &+= 1
        }
        return true
    }
}
