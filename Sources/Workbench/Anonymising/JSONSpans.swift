/// Finds the values of the records in a JSON text.
struct JSONSpans {
    private let scalars: [Unicode.Scalar]
    private let records: [String]
    private var position = 0
    private var spans: [SourceSpan] = []

    /// Takes the text and the names that lead to the records.
    init(_ scalars: [Unicode.Scalar], recordsAt records: [String]) {
        self.scalars = scalars
        self.records = records
    }

    /// The values, in order.
    func find() -> [SourceSpan] {
        var copy = self
        while copy.position < copy.scalars.count { copy.value(at: [], depth: 0) }
        return copy.spans
    }

    private mutating func value(at path: [String], depth: Int) {
        skipSpace()
        guard position < scalars.count else { return }
        switch scalars[position] {
        case "{" where depth < 64: members(at: path, depth: depth)
        case "[" where depth < 64:
            position += 1
            while position < scalars.count, scalars[position] != "]" {
                value(at: path, depth: depth + 1)
                skipSpace()
            }
            position += 1
        case "\"": note(string(), at: path)
        default:
            let start = position
            while position < scalars.count, !",]} \n\r\t".unicodeScalars.contains(scalars[position]) { position += 1 }
            note(start..<position, at: path)
            if position == start { position += 1 }
        }
    }

    private mutating func members(at path: [String], depth: Int) {
        position += 1
        skipSpace()
        while position < scalars.count, scalars[position] != "}" {
            guard scalars[position] == "\"" else {
                position += 1
                continue
            }
            let range = string()
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            skipSpace()
            value(at: path + [String(view)], depth: depth + 1)
            skipSpace()
        }
        position += 1
    }

    private mutating func string() -> Range<Int> {
        position += 1
        let start = position
        while position < scalars.count, scalars[position] != "\"" {
            position += scalars[position] == "\\" ? 2 : 1
        }
        let end = min(position, scalars.count)
        position = end + 1
        return start..<end
    }

    private mutating func skipSpace() {
        while position < scalars.count, ", :\n\r\t".unicodeScalars.contains(scalars[position]) { position += 1 }
    }

    private mutating func note(_ range: Range<Int>, at path: [String]) {
        guard path.starts(with: records) else { return }
        spans.append(SourceSpan(path: Array(path.dropFirst(records.count)), range: range))
    }
}
