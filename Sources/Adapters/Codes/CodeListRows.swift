/// The rows of a code list's file (RFC 4180), each cell with its place.
///
/// Feeds are read by the Formats room; a list is small, comes from the adapter's author, and is answered cell by cell.
struct CodeListRows {
    /// A cell and where it begins.
    struct Cell {
        var text: String
        var line: Int
        var column: Int
    }

    /// The rows that are not blank.
    private(set) var rows: [[Cell]] = []
    /// The places of quotes that are not closed or have text behind them.
    private(set) var badQuotes: [(line: Int, column: Int)] = []

    private var cells: [Cell] = []
    private var cell = Cell(text: "", line: 1, column: 1)
    private var line = 1
    private var column = 1
    private var isQuoted = false
    private var isAfterQuote = false
    private let separator: Unicode.Scalar

    init(_ text: String, separator: Unicode.Scalar = ",") {
        self.separator = separator
        for scalar in text.unicodeScalars where scalar != "\u{feff}" {
            if isQuoted { takeQuoted(scalar) } else { take(scalar) }
            column += 1
            if scalar == "\n" {
                line += 1
                column = 1
                if !isQuoted { (cell.line, cell.column) = (line, column) }
            }
        }
        if isQuoted { badQuotes.append((cell.line, cell.column)) }
        endRow()
    }

    private mutating func takeQuoted(_ scalar: Unicode.Scalar) {
        if scalar == "\"" {
            isQuoted = false
            isAfterQuote = true
        } else {
            cell.text.unicodeScalars.append(scalar)
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"" where isAfterQuote:
            cell.text.unicodeScalars.append(scalar)
            isQuoted = true
            isAfterQuote = false
        case "\"" where cell.text.isEmpty: isQuoted = true
        case separator: endCell()
        case "\n": endRow()
        case "\r": break
        default:
            if isAfterQuote { badQuotes.append((line, column)) }
            isAfterQuote = false
            cell.text.unicodeScalars.append(scalar)
        }
    }

    private mutating func endCell() {
        cells.append(cell)
        cell = Cell(text: "", line: line, column: column + 1)
        isAfterQuote = false
    }

    private mutating func endRow() {
        endCell()
        if cells.contains(where: { !$0.text.isEmpty }) { rows.append(cells) }
        cells = []
    }
}
