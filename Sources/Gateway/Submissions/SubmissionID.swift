import Foundation

/// The id of a submission: a UUID of version 7 (RFC 9562), ordered by time to the millisecond, telling nothing else.
package struct SubmissionID: Hashable, CustomStringConvertible {
    /// The id as text: 36 characters, lower case.
    package var text: String

    /// Makes an id for a submission received at a time.
    ///
    /// - Parameter milliseconds: since 1970-01-01 UTC.
    package init(receivedAt milliseconds: Int64) {
        let high = UInt64(clamping: milliseconds) << 16 | 0x7000 | UInt64.random(in: 0...0xfff)
        let low = UInt64.random(in: 0 ... .max) & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
        let digits = [high, low].map { word in
            let text = String(word, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }.joined()
        var parts: [Substring] = []
        var rest = Substring(digits)
        for count in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        text = parts.joined(separator: "-")
    }

    /// What sorts before the ids of all submissions received at a time or later.
    static func prefix(receivedAt milliseconds: Int64) -> [UInt8] {
        let digits = String(UInt64(clamping: milliseconds), radix: 16)
        let padded = String(repeating: "0", count: max(0, 12 - digits.count)) + digits
        return Array("\(padded.prefix(8))-\(padded.dropFirst(8))".utf8)
    }

    /// Takes an id from outside; `nil` if it has not the shape of one, so that it can be part of a file's name.
    package init?(_ text: String) {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.map(\.count) == [8, 4, 4, 4, 12] else { return nil }
        guard groups.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) } }) else {
            return nil
        }
        self.text = text
    }

    /// The id as text.
    package var description: String { text }
}
