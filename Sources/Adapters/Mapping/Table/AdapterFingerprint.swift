import Contracts
package import Formats

/// The digest of everything that decides an adapter's output: its table, its code lists, and the shared lists it names.
///
/// The first 64 bits of HMAC-SHA256 under a public key, because it tells versions apart and keeps no secret.
package struct AdapterFingerprint {
    private static let key = Array("setu adapter fingerprint, version 1".utf8)
    private var parts: [(name: String, content: [UInt8])] = []

    /// Starts with nothing.
    package init() {}

    /// Adds a file.
    package mutating func add(_ name: String, _ content: [UInt8]) {
        parts.append((name, content))
    }

    /// Adds a shared list, whose rows are part of Setu and not of the folder.
    package mutating func add(_ list: CodeList) {
        let rows = list.entries.map { "\($0.source)\u{1f}\($0.code)\u{1f}\($0.relation.rawValue)\n" }
        add("shared/\(list.name)", Array(rows.joined().utf8))
    }

    /// Adds what records may hold, unless that is what they may hold anywhere.
    package mutating func add(_ limits: DecodingLimits) {
        guard limits != DecodingLimits() else { return }
        add("limits", Array("\(limits.fields) \(limits.textBytes) \(limits.attributeBytes)".utf8))
    }

    /// Adds the deadlines of the law, which are part of Setu as well.
    package mutating func addLegalClocks() {
        let rules = LegalClock.all.map {
            "\($0.code) \($0.country) \($0.span) \($0.young.map { "\($0.months) \($0.span)" } ?? "")\n"
        }
        add("shared/legal-clocks", Array(rules.joined().utf8))
    }

    /// The digest, 16 hex digits; the order in which parts were added does not matter.
    package var text: String {
        var message: [UInt8] = []
        for part in parts.sorted(by: { $0.name < $1.name }) {
            append(Array(part.name.utf8), to: &message)
            append(part.content, to: &message)
        }
        return String(KeyedDigest(key: Self.key).token(message).text.prefix(16))
    }

    /// Appends bytes with their count before them, so that no two sets of parts give the same message.
    private func append(_ bytes: [UInt8], to message: inout [UInt8]) {
        withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { message.append(contentsOf: $0) }
        message.append(contentsOf: bytes)
    }
}
