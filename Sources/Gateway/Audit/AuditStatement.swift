import Contracts

/// Who did something, and why, in their own words.
public struct AuditStatement: Sendable, Equatable {
    /// How many characters a name has at most.
    public static let longestName = 100
    /// How many characters a reason has at most.
    public static let longestReason = 500

    /// The name given with the call; what shows it is the token, not the name.
    public let name: String
    /// What showed that they may: the kind of their token, such as `operator-token`.
    public let credential: String
    /// Why, where a reason was given.
    public let reason: String?

    /// Makes a statement of what was given with a call.
    ///
    /// - Parameters:
    ///   - name: 1 to 100 characters.
    ///   - credential: the kind of token.
    ///   - reason: 1 to 500 characters, if any.
    /// - Throws: ``AuditRefusal`` where a text is empty, too long, or holds control characters, marks that turn the
    ///   direction of text, or an Aadhaar number.
    public init(name: String, credential: String, reason: String? = nil) throws(AuditRefusal) {
        self.name = try Self.checked(name, "a name", longest: Self.longestName)
        self.credential = credential
        self.reason =
            if let reason { try Self.checked(reason, "a reason", longest: Self.longestReason) } else { nil }
    }

    /// Takes a statement that stands in the log: the rules of its day let it in.
    init(logged name: String, credential: String, reason: String?) {
        self.name = name
        self.credential = credential
        self.reason = reason
    }

    private static func checked(_ text: String, _ what: String, longest: Int) throws(AuditRefusal) -> String {
        // Scalars are counted, for one character may be any number of them.
        guard text.unicodeScalars.count <= longest, text.contains(where: { !$0.isWhitespace }) else {
            throw AuditRefusal("\(what) of 1 to \(longest) characters")
        }
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
            // Joiners shape the letters of Indian scripts; other format marks hide or turn what is read.
            case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
            default: true
            }
        }
        guard isPlain else { throw AuditRefusal("\(what) without control characters") }
        var bytes = text
        let holdsNumber = bytes.withUTF8 { AadhaarScanner.isFound(in: $0, isHinted: false) }
        guard !holdsNumber else { throw AuditRefusal("\(what) without an Aadhaar number") }
        return text
    }
}
