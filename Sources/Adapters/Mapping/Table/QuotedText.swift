/// A string in double quotes at the start of some text, with `\"` and `\\` for a quote and a backslash in it.
package struct QuotedText: Sendable, Hashable {
    /// What the quotes enclose.
    package var content: String
    /// How many Unicode scalars it takes, quotes and backslashes included.
    package var length: Int

    /// Reads the quoted string that begins at an index; `nil` if none begins there or it is not closed.
    package init?(_ scalars: ArraySlice<Unicode.Scalar>) {
        guard scalars.first == "\"" else { return nil }
        var content = String.UnicodeScalarView()
        var isEscaped = false
        for (offset, scalar) in scalars.dropFirst().enumerated() {
            if isEscaped {
                if scalar != "\"" && scalar != "\\" { content.append("\\") }
                content.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "\"" {
                self.content = String(content)
                length = offset + 2
                return
            } else {
                content.append(scalar)
            }
        }
        return nil
    }

    /// Reads text that is one quoted string and nothing else.
    package init?(whole text: String) {
        let scalars = Array(text.unicodeScalars)
        self.init(scalars[...])
        guard length == scalars.count else { return nil }
    }

    /// Puts text in quotes.
    package static func quoting(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
