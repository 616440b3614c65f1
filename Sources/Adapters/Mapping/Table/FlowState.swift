/// Where brackets and quotes stand while the lines of YAML values are read.
struct FlowState {
    /// How many brackets are open.
    private(set) var depth = 0
    /// How many were ever open at once.
    private(set) var deepest = 0
    /// The column of the first anchor, alias or tag in the last line read.
    private(set) var anchor: Int?
    private var quote: Unicode.Scalar?

    /// Whether the next line goes on with the same value.
    var isOpen: Bool { depth > 0 || quote != nil }

    /// Reads a value, or the next line of one.
    mutating func scan(_ line: [Unicode.Scalar], from start: Int) {
        var index = start
        var isTokenStart = quote == nil
        while index < line.count {
            let scalar = line[index]
            if let open = quote {
                index = afterQuoted(line, at: index, open)
                continue
            }
            switch scalar {
            case " ", "\t":
                index += 1
                continue
            case "#" where index == 0 || line[index - 1] == " " || line[index - 1] == "\t":
                return
            case "\"" where isTokenStart, "'" where isTokenStart:
                quote = scalar
            case "&" where isTokenStart, "*" where isTokenStart, "!" where isTokenStart:
                anchor = index
                return
            case "[" where depth > 0 || isTokenStart, "{" where depth > 0 || isTokenStart:
                depth += 1
                deepest = max(deepest, depth)
            case "]" where depth > 0, "}" where depth > 0:
                depth -= 1
            default:
                break
            }
            let begins = scalar == "[" || scalar == "{" || scalar == "," || scalar == ":" || scalar == "?"
            isTokenStart = depth > 0 && begins
            index += 1
        }
    }

    /// Reads one step inside quotes and returns where to go on.
    private mutating func afterQuoted(_ line: [Unicode.Scalar], at index: Int, _ open: Unicode.Scalar) -> Int {
        if open == "\"" && line[index] == "\\" { return index + 2 }
        guard line[index] == open else { return index + 1 }
        if open == "'" && index + 1 < line.count && line[index + 1] == "'" { return index + 2 }
        quote = nil
        return index + 1
    }
}
