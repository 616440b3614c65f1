import CXML

/// The text of CDATA sections with line feeds for line ends, which libxml2 leaves as they are in pieces of a document
/// (XML 1.0, section 2.11).
struct XMLSectionLines {
    /// Whether the last piece ended in a carriage return: a line feed that begins the next belongs to it.
    private var endsInReturn = false

    /// Calls `take` with the runs of a piece.
    @inline(__always)
    mutating func forEach(
        of text: UnsafePointer<xmlChar>,
        _ count: Int,
        _ take: (UnsafePointer<xmlChar>, Int) -> Void
    ) {
        var start = endsInReturn && count > 0 && text[0] == XMLByte.lineFeed ? 1 : 0
        endsInReturn = count > 0 && text[count - 1] == XMLByte.carriageReturn
        var index = start
        while index < count {
            if text[index] == XMLByte.carriageReturn {
                take(text + start, index - start)
                withUnsafePointer(to: XMLByte.lineFeed) { take($0, 1) }
                let isPair = index + 1 < count && text[index + 1] == XMLByte.lineFeed
                index += isPair ? 1 : 0
                start = index + 1
            }
            index += 1
        }
        take(text + start, count - start)
    }
}
