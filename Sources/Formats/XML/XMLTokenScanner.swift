import Glibc

/// Finds the markup in code units that come in pieces, without parsing it in earnest.
///
/// Knows just what record boundaries depend on: tags with quotes in their attributes, comments, CDATA sections and
/// processing instructions. What is not well-formed but leaves the boundaries clear passes (`1 < 2` in text, a name that
/// is none): the parser finds it later and can say which record it is in. Works over 8-bit units; UTF-16 is shown to it
/// with every unit beyond ASCII replaced by 0xFF.
struct XMLTokenScanner {
    /// Where the next look goes.
    var position = 0
    /// The first unit of the markup that has begun and not ended, if ``isInsideToken``.
    private(set) var tokenStart = 0
    /// The opening quote, if ``isInsideQuote``.
    private(set) var quoteStart = 0

    private var state = State.text
    private var quote: UInt8 = 0
    private var swallowedMarkup = false
    private var attributes = 0

    private enum State: UInt8 {
        case text
        case markup
        case startTag
        case quoted
        case endTag
        case comment
        case cdata
        case instruction
    }

    /// Whether some markup has begun and not ended.
    var isInsideToken: Bool { state != .text }
    /// Whether a tag has begun and not ended, or what has begun may still become one.
    var isInsideTag: Bool { state == .markup || state == .startTag || state == .quoted || state == .endTag }
    /// Whether an attribute value has begun and not ended.
    var isInsideQuote: Bool { state == .quoted }
    /// How far back the scanner must be able to look from ``position``.
    static var lookBehind: Int { 2 }

    /// Takes note that `count` units were removed from the front.
    mutating func rebase(by count: Int) {
        position -= count
        tokenStart -= count
        quoteStart -= count
    }

    /// The next markup that is complete, or `nil` until more units are there.
    ///
    /// Reads only `units[tokenStart ..< count]`.
    @inline(__always)
    mutating func next(_ units: UnsafePointer<UInt8>, _ count: Int) -> XMLToken? {
        while true {
            switch state {
            case .text:
                position = XMLByteSearch.first(XMLByte.less, units, from: position, to: count)
                guard position < count else { return nil }
                tokenStart = position
                state = .markup
            case .markup:
                guard tokenStart &+ 1 < count else { return nil }
                let unit = units[tokenStart &+ 1]
                if unit == XMLByte.slash {
                    position = tokenStart &+ 2
                    state = .endTag
                } else if XMLByte.startsName(unit) {
                    position = tokenStart &+ 2
                    attributes = 0
                    state = .startTag
                } else {
                    guard startRareMarkup(unit, units, count) else { return nil }
                    if state == .markup {
                        state = .text
                        return XMLToken(kind: .doctype, start: tokenStart, end: position)
                    }
                }
            case .startTag:
                position = XMLByteSearch.firstTagDelimiter(units, from: position, to: count)
                guard position < count else { return nil }
                let unit = units[position]
                if unit == XMLByte.greater {
                    // The unit before is inside the tag: at least `<` and one name unit precede.
                    let isEmpty = units[position &- 1] == XMLByte.slash
                    return close(isEmpty ? .empty : .start)
                }
                if unit == XMLByte.less {
                    // No tag after all, but a stray `<` in text.
                    tokenStart = position
                    state = .markup
                } else {
                    quote = unit
                    quoteStart = position
                    swallowedMarkup = false
                    attributes &+= 1
                    position &+= 1
                    state = .quoted
                }
            case .quoted:
                guard let unclosed = leaveQuote(units, count) else { return nil }
                if unclosed {
                    state = .text
                    return XMLToken(kind: .unclosedQuote, start: quoteStart, end: position)
                }
            case .endTag:
                position = XMLByteSearch.first(XMLByte.greater, orLessIn: units, from: position, to: count)
                guard position < count else { return nil }
                if units[position] == XMLByte.greater {
                    return close(.end)
                }
                tokenStart = position
                state = .markup
            case .comment, .cdata, .instruction:
                return findEnd(units, count) ? close(.other) : nil
            }
        }
    }

    /// Goes over the tags of elements and the text between them, as ``next(_:_:)`` would, up to the end tag of the
    /// outermost element, or to what is rare, or is not complete.
    ///
    /// `depth` is how many elements are open, the outermost included.
    @inline(__always)
    mutating func passElements(_ units: UnsafePointer<UInt8>, _ count: Int, depth: inout Int) {
        guard state == .text else { return }
        while true {
            position = XMLByteSearch.first(XMLByte.less, units, from: position, to: count)
            guard position &+ 2 < count else { return }
            let unit = units[position &+ 1]
            if unit == XMLByte.slash {
                let end = XMLByteSearch.first(XMLByte.greater, orLessIn: units, from: position &+ 2, to: count)
                guard depth > 1, end < count, units[end] == XMLByte.greater else { return }
                depth &-= 1
                position = end &+ 1
            } else {
                guard XMLByte.startsName(unit), let end = Self.startTagEnd(units, position, count) else { return }
                depth &+= units[end &- 1] == XMLByte.slash ? 0 : 1
                position = end &+ 1
            }
        }
    }

    /// Where the `>` of a start tag is, if it is there and nothing is wrong with the quotes before it.
    @inline(__always)
    private static func startTagEnd(_ units: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        var index = start &+ 2
        while true {
            index = XMLByteSearch.firstTagDelimiter(units, from: index, to: count)
            guard index < count else { return nil }
            let unit = units[index]
            if unit == XMLByte.greater {
                return index
            }
            guard unit != XMLByte.less else { return nil }
            index = XMLByteSearch.first(unit, orLessIn: units, from: index &+ 1, to: count)
            guard index < count, units[index] == unit else { return nil }
            index &+= 1
        }
    }

    /// Ends the token with the unit at `position`.
    @inline(__always)
    private mutating func close(_ kind: XMLToken.Kind) -> XMLToken {
        position &+= 1
        state = .text
        return XMLToken(kind: kind, start: tokenStart, end: position, attributes: attributes)
    }

    /// Looks for the end of an attribute value: `nil` not yet there, `true` the quote was never closed where it should.
    ///
    /// No value holds a `<`. If one did, the quote is taken as closed only if a tag could go on behind it; else it was
    /// forgotten and has run into the quotes of a later tag.
    @inline(__always)
    private mutating func leaveQuote(_ units: UnsafePointer<UInt8>, _ count: Int) -> Bool? {
        while true {
            position = XMLByteSearch.first(quote, orLessIn: units, from: position, to: count)
            guard position < count else { return nil }
            if units[position] == quote {
                break
            }
            swallowedMarkup = true
            position &+= 1
        }
        if swallowedMarkup {
            guard position &+ 1 < count else { return nil }
            let after = units[position &+ 1]
            if !XMLByte.isSpace(after) && after != XMLByte.slash && after != XMLByte.greater {
                return true
            }
        }
        position &+= 1
        state = .startTag
        return false
    }

    /// Decides on what is neither a start nor an end tag; false until enough units are there.
    ///
    /// Leaves the state `.markup` for a DOCTYPE, and `.text` for a `<` that begins no markup.
    private mutating func startRareMarkup(
        _ unit: UInt8,
        _ units: UnsafePointer<UInt8>,
        _ count: Int
    ) -> Bool {
        if unit == XMLByte.question {
            position = tokenStart + 2
            state = .instruction
            return true
        }
        guard unit == XMLByte.exclamation else {
            position = tokenStart + 1
            state = .text
            return true
        }
        for (word, next) in Self.words {
            let length = min(word.count, count - tokenStart)
            guard memcmp(units + tokenStart, word, length) == 0 else { continue }
            guard length == word.count else { return false }
            position = tokenStart + length
            state = next
            return true
        }
        position = tokenStart + 2
        state = .text
        return true
    }

    private static let words: [([UInt8], State)] = [
        (Array("<![CDATA[".utf8), .cdata), (Array("<!--".utf8), .comment), (Array("<!DOCTYPE".utf8), .markup),
    ]

    /// Looks for the `>` that ends a comment, a CDATA section or an instruction.
    private mutating func findEnd(_ units: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let (mark, length, opening) =
            switch state {
            case .comment: (XMLByte.hyphen, 2, 4)
            case .cdata: (XMLByte.closingBracket, 2, 9)
            default: (XMLByte.question, 1, 2)
            }
        while true {
            position = XMLByteSearch.first(XMLByte.greater, units, from: position, to: count)
            guard position < count else { return false }
            // What precedes must be inside, so that `<!-->` and `<?>` do not end themselves.
            if position - length >= tokenStart + opening, units[position - 1] == mark, units[position - length] == mark
            {
                return true
            }
            position += 1
        }
    }
}
