/// One piece of an XML text.
enum XMLPiece {
    /// `<a b="c">`, with its attributes and where their values stand.
    case open(name: String, attributes: [(name: String, value: Range<Int>)])
    /// `</a>`, and after the open tag where that is empty.
    case close
    /// Text, where it stands among the scalars.
    case text(Range<Int>)
}
