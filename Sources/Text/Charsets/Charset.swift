/// A character encoding, by its IANA name in lower case.
///
/// An open set: whatever iconv knows and whose delimiters are either ASCII-compatible bytes or UTF-16 code units.
public struct Charset: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
    /// The IANA name in lower case, such as `utf-16le`.
    public var rawValue: String

    /// Takes a name in any case; the usual other names of the charsets below stand for them.
    public init(rawValue: String) {
        let name = rawValue.lowercased()
        self.rawValue =
            switch name {
            case "utf8": "utf-8"
            case "utf16": "utf-16"
            case "utf16le": "utf-16le"
            case "utf16be": "utf-16be"
            case "cp1252": "windows-1252"
            case "cp1258": "windows-1258"
            case "latin1": "iso-8859-1"
            case "tcvn3", "tcvn", "abc": "tcvn5712-1"
            default: name
            }
    }

    /// UTF-8.
    public static let utf8 = Charset(rawValue: "utf-8")
    /// UTF-16, little-endian.
    public static let utf16LE = Charset(rawValue: "utf-16le")
    /// UTF-16, big-endian.
    public static let utf16BE = Charset(rawValue: "utf-16be")
    /// Windows Latin 1.
    public static let windows1252 = Charset(rawValue: "windows-1252")
    /// Windows Vietnamese.
    public static let windows1258 = Charset(rawValue: "windows-1258")

    /// TCVN 5712:1993, whose third form, TCVN3 or ABC, is what old Vietnamese office software writes.
    ///
    /// Capitals stand in fonts of their own there, on the bytes of small letters: case is lost.
    public static let tcvn3 = Charset(rawValue: "tcvn5712-1")
    /// VISCII (RFC 1456), of old Vietnamese software on Unix and in mail.
    public static let viscii = Charset(rawValue: "viscii")

    /// Whether this machine can read it.
    public var isKnown: Bool { CharsetDecoder(self) != nil }

    /// Whether a code unit has 16 bits.
    public var isUTF16: Bool { self == .utf16LE || self == .utf16BE }

    /// The name.
    public var description: String { rawValue }
}
