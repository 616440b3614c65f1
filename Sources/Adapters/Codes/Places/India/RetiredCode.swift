/// A code that a standard has given up, and that older feeds still write.
package struct RetiredCode: Sendable, Hashable {
    /// The code: `IN-UT`.
    package let text: String
    /// The first day, `yyyy-MM-dd`, on which it was not in the standard any more.
    package let until: String

    init(_ text: String, until: String) {
        self.text = text
        self.until = until
    }
}
