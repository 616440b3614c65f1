/// The key at the start of a line of block YAML.
struct BlockKey {
    /// The key without quotes.
    var name: String
    /// Where a mark can be added to it: behind its last character, inside its quotes.
    var nameEnd: Int
    /// Where the value begins; the end of the line where there is none.
    var valueStart: Int
    /// Whether it begins with `&`, `*` or `!`.
    var isAnchored: Bool

    /// Finds a key that begins at a column; `nil` if the line is something else there.
    init?(_ line: [Unicode.Scalar], from start: Int) {
        guard let first = line[start...].first, first != "[", first != "{", first != "#" else { return nil }
        var colon: Int
        if first == "\"" || first == "'" {
            guard let end = Self.closingQuote(of: first, in: line, from: start + 1) else { return nil }
            colon = line[(end + 1)...].firstIndex { $0 != " " } ?? line.count
            nameEnd = end
            name = Self.text(line[(start + 1)..<end])
        } else {
            colon = start
            while colon < line.count && !Self.isColon(line, colon) {
                if line[colon] == "#" && line[colon - 1] == " " { return nil }
                colon += 1
            }
            nameEnd = colon
            while nameEnd > start && line[nameEnd - 1] == " " { nameEnd -= 1 }
            name = Self.text(line[start..<nameEnd])
        }
        guard colon < line.count, Self.isColon(line, colon) else { return nil }
        valueStart = line[(colon + 1)...].firstIndex { $0 != " " && $0 != "\t" } ?? line.count
        isAnchored = first == "&" || first == "*" || first == "!"
    }

    private static func isColon(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
        line[index] == ":" && (index + 1 == line.count || line[index + 1] == " " || line[index + 1] == "\t")
    }

    private static func closingQuote(of quote: Unicode.Scalar, in line: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index < line.count {
            if quote == "\"" && line[index] == "\\" {
                index += 1
            } else if line[index] == quote {
                guard quote == "'", index + 1 < line.count, line[index + 1] == "'" else { return index }
                index += 1
            }
            index += 1
        }
        return nil
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
