import Formats

/// Finds the values of a sample's records in its text.
enum SourceSpans {
    /// The values, in order.
    static func find(in scalars: [Unicode.Scalar], _ input: Sample.Input) -> [SourceSpan] {
        switch input.description.format {
        case .csv: csv(scalars, input)
        case .json, .ndjson: JSONSpans(scalars, recordsAt: steps(input)).find()
        case .xml: xml(scalars, depth: max(2, steps(input).count))
        }
    }

    private static func steps(_ input: Sample.Input) -> [String] {
        (input.description.recordsPath ?? "").split(separator: "/").map {
            String($0).replacing("[*]", with: "").replacing("\"", with: "")
        }
    }

    private static func xml(_ scalars: [Unicode.Scalar], depth: Int) -> [SourceSpan] {
        var pieces = XMLPieces(scalars)
        var path: [String] = []
        var spans: [SourceSpan] = []
        while let piece = pieces.next() {
            switch piece {
            case .open(let name, let attributes):
                path.append(local(name))
                guard path.count >= depth else { continue }
                let inside = Array(path.dropFirst(depth))
                for attribute in attributes where !attribute.name.hasPrefix("xmlns") {
                    spans.append(SourceSpan(path: inside + ["@" + local(attribute.name)], range: attribute.value))
                }
            case .close: _ = path.popLast()
            case .text(let range) where path.count > depth:
                spans.append(SourceSpan(path: Array(path.dropFirst(depth)), range: range))
            case .text: continue
            }
        }
        return spans
    }

    private static func csv(_ scalars: [Unicode.Scalar], _ input: Sample.Input) -> [SourceSpan] {
        let delimiter = Unicode.Scalar(input.description.delimiters.first ?? 0x2C)
        let headerRow = input.description.headerRow ?? 1
        // What ends the records stays as it is, or it would end them no longer.
        let closing = input.description.until.map { String($0.dropFirst().prefix { $0 != "(" }) }
        var isClosed = false
        var header: [String] = []
        var spans: [SourceSpan] = []
        var row = 1
        var column = 0
        var start = 0
        var isQuoted = false
        func finish(_ end: Int) {
            var range = start..<end
            if range.count >= 2, scalars[range.lowerBound] == "\"", scalars[end - 1] == "\"" {
                range = (range.lowerBound + 1)..<(end - 1)
            }
            if row == headerRow { header.append(text(scalars[range])) }
            if row > headerRow, column == 0, let closing, text(scalars[range]).hasPrefix(closing) { isClosed = true }
            if row > headerRow, !isClosed, column < header.count {
                spans.append(SourceSpan(path: [header[column]], range: range))
            }
            column += 1
        }
        for (index, scalar) in scalars.enumerated() {
            if scalar == "\"" { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if scalar == delimiter {
                finish(index)
                start = index + 1
            } else if scalar == "\n" || scalar == "\r" {
                let isPair = scalar == "\n" && index > 0 && scalars[index - 1] == "\r"
                if !isPair {
                    finish(index)
                    row += 1
                    column = 0
                }
                start = index + 1
            }
        }
        if start < scalars.count { finish(scalars.count) }
        return spans
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view).replacing("\"\"", with: "\"").trimmedOfSpace
    }

    /// A name without its prefix.
    static func local(_ name: String) -> String {
        name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }
}
