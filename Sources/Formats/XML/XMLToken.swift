/// One piece of markup as ``XMLTokenScanner`` finds it.
struct XMLToken {
    /// What kind of markup.
    enum Kind: UInt8 {
        /// A start tag, `<a b="c">`.
        case start
        /// An end tag, `</a>`.
        case end
        /// A tag that is both, `<a/>`.
        case empty
        /// A comment, a CDATA section or a processing instruction.
        case other
        /// `<!DOCTYPE`, which is never accepted; the token ends behind the word.
        case doctype
        /// A quote in a tag that swallowed markup and cannot have been closed where it seems; the token is the quote.
        case unclosedQuote
    }

    /// What kind of markup.
    var kind: Kind
    /// The first code unit.
    var start: Int
    /// The code unit after the last.
    var end: Int
    /// How many attributes a tag has, by its quotes.
    var attributes = 0
}
