import Foundation

/// Original bytes in JSON: their charset is the sender's, so they are no text here.
enum Base64 {
    /// The bytes in base64 (RFC 4648).
    static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
