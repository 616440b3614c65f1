/// A message on the pipes of an adapter's program: four bytes of length, most significant first, then JSON in UTF-8.
enum ProgramFrame {
    /// The bytes before each message.
    static let headerBytes = 4
    /// The most bytes an answer can have.
    static let maximumBytes = 16 << 20

    /// A message with its length before it.
    static func wrapped(_ message: [UInt8]) -> [UInt8] {
        withUnsafeBytes(of: UInt32(clamping: message.count).bigEndian) { Array($0) } + message
    }

    /// The length that a header says.
    static func length(_ header: some Collection<UInt8>) -> Int {
        header.prefix(headerBytes).reduce(0) { $0 << 8 | Int($1) }
    }
}
