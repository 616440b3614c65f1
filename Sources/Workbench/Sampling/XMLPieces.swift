/// Cuts an XML text into tags and texts, without judging it; for samples that a framer has accepted.
struct XMLPieces {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var isEmptyTag = false

    /// Takes the scalars of a text.
    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// The next piece; `nil` at the end.
    mutating func next() -> XMLPiece? {
        if isEmptyTag {
            isEmptyTag = false
            return .close
        }
        while position < scalars.count {
            guard scalars[position] == "<" else { return text() }
            if starts("<![CDATA[") { return characterData() }
            if starts("<!--") {
                skip(past: "-->")
            } else if starts("<?") || starts("<!") {
                skip(past: ">")
            } else if starts("</") {
                skip(past: ">")
                return .close
            } else {
                return openTag()
            }
        }
        return nil
    }

    private func starts(_ mark: String) -> Bool { scalars[position...].starts(with: mark.unicodeScalars) }

    private mutating func skip(past mark: String) {
        while position < scalars.count, !starts(mark) { position += 1 }
        position = min(scalars.count, position + mark.unicodeScalars.count)
    }

    private mutating func text() -> XMLPiece {
        let start = position
        while position < scalars.count, scalars[position] != "<" { position += 1 }
        return .text(start..<position)
    }

    private mutating func characterData() -> XMLPiece {
        position += 9
        let start = position
        while position < scalars.count, !starts("]]>") { position += 1 }
        let end = position
        position = min(scalars.count, position + 3)
        return .text(start..<end)
    }

    private mutating func openTag() -> XMLPiece {
        position += 1
        let name = name()
        var attributes: [(name: String, value: Range<Int>)] = []
        while position < scalars.count, scalars[position] != ">" {
            if scalars[position] == "/" {
                isEmptyTag = true
                position += 1
            } else if scalars[position].properties.isWhitespace || scalars[position] == "=" {
                position += 1
            } else {
                isEmptyTag = false
                let attribute = self.name()
                skipSpaceAndEquals()
                attributes.append((attribute, quoted()))
            }
        }
        position = min(scalars.count, position + 1)
        return .open(name: name, attributes: attributes)
    }

    private mutating func name() -> String {
        let start = position
        while position < scalars.count, !scalars[position].properties.isWhitespace,
            !"=/>".unicodeScalars.contains(scalars[position])
        {
            position += 1
        }
        // Whatever stands here is stepped over, so that every call comes nearer to the end.
        if position == start { position = min(scalars.count, position + 1) }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<position])
        return String(view)
    }

    private mutating func skipSpaceAndEquals() {
        while position < scalars.count, scalars[position].properties.isWhitespace || scalars[position] == "=" {
            position += 1
        }
    }

    private mutating func quoted() -> Range<Int> {
        guard position < scalars.count, scalars[position] == "\"" || scalars[position] == "'" else {
            return position..<position
        }
        let quote = scalars[position]
        position += 1
        let start = position
        while position < scalars.count, scalars[position] != quote { position += 1 }
        let end = position
        position = min(scalars.count, position + 1)
        return start..<end
    }
}
