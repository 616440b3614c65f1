import Text

/// The letters of a charset of one byte each, so that a text can be changed letter by letter and written again.
struct ByteTable {
    /// What each byte stands for; what stands for nothing keeps a place of private use.
    private let scalars: [Unicode.Scalar]
    private let bytes: [Unicode.Scalar: UInt8]

    /// Asks the charset for each byte.
    init(_ charset: Charset) {
        let unassigned: UInt32 = 0xE000
        scalars = (UInt8.min...UInt8.max).map { byte in
            let read = byte == 0 ? nil : charset.utf8([byte])
            let text = read.map { String(decoding: $0, as: UTF8.self).unicodeScalars }
            guard let text, text.count == 1, let first = text.first, first != "\u{FFFD}" else {
                return Unicode.Scalar(unassigned + UInt32(byte)) ?? "?"
            }
            return first
        }
        bytes = Dictionary(zip(scalars, UInt8.min...UInt8.max), uniquingKeysWith: { first, _ in first })
    }

    /// A text, one scalar for each byte.
    func decoded(_ text: [UInt8]) -> [Unicode.Scalar] { text.map { scalars[Int($0)] } }

    /// The bytes again; a letter the charset does not have becomes a question mark.
    func encoded(_ text: [Unicode.Scalar]) -> [UInt8] { text.map { bytes[$0] ?? UInt8(ascii: "?") } }
}
