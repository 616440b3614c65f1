/// Reads the name of a canonical field: `child.relatedPersons[father].names`.
enum CanonicalPathParser {
    /// The most steps a path can have.
    static let maximumSteps = 16

    /// Reads a path.
    ///
    /// - Throws: ``ExpressionError`` with the place in the text.
    static func parse(_ text: String) throws(ExpressionError) -> CanonicalPath {
        let scalars = Array(text.unicodeScalars)
        var path = CanonicalPath(steps: [])
        var position = 0
        while position < scalars.count || path.steps.isEmpty {
            guard path.steps.count < maximumSteps else {
                throw bad("a path has at most \(maximumSteps) steps", position)
            }
            let isElement = position < scalars.count && scalars[position] == "["
            if isElement || (!path.steps.isEmpty && scalars[position] == ".") { position += 1 }
            guard !isElement || !path.steps.isEmpty else { throw bad("a path begins with a name", 0) }
            let start = position
            while position < scalars.count && belongsToName(scalars[position], isElement: isElement) { position += 1 }
            guard position > start else { throw bad("a canonical field was expected, such as child.names", position) }
            let name = String(String.UnicodeScalarView(scalars[start..<position]))
            path.steps.append(isElement ? .element(name) : .child(name))
            if isElement {
                guard position < scalars.count && scalars[position] == "]" else {
                    throw bad("']' was expected", position)
                }
                position += 1
            }
            guard position == scalars.count || scalars[position] == "." || scalars[position] == "[" else {
                throw bad("'\(Character(scalars[position]))' cannot stand in a canonical field", position)
            }
        }
        return path
    }

    private static func belongsToName(_ scalar: Unicode.Scalar, isElement: Bool) -> Bool {
        guard scalar.isASCII else { return false }
        return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || (isElement && (scalar == "-" || scalar == "_"))
    }

    private static func bad(_ message: String, _ offset: Int) -> ExpressionError {
        ExpressionError(message: message, offset: offset, problem: .badPath)
    }
}
