import Text

/// A name as registers take it: UTF-8 in NFC.
struct NameBytes {
    private let bytes: [UInt8]

    init(_ name: String) {
        bytes = Array(NFC.normalized(name).utf8)
    }

    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes(body)
    }
}
