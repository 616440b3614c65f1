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
    /// The text of the cell at hand, as UTF-8.
    private var text: [UInt8] = []
    /// Where the cell at hand begins.
    private var start = (line: 1, column: 1)
    private var line = 1
    private var column = 1
    private var isQuoted = false
    private var isAfterQuote = false
    private let separator: UInt8

    init(_ text: String, separator: Unicode.Scalar = ",") {
        precondition(separator.isASCII, "cells are separated by a character of ASCII")
        self.separator = UInt8(truncatingIfNeeded: separator.value)
        // Byte by byte: every adapter's start goes through its lists, and a register of places has many thousands of rows.
        let bytes = Array(text.utf8)
        var place = 0
        while place < bytes.count {
            if Self.isMark(bytes, at: place) {
                place += 3
                continue
            }
            take(bytes[place])
            place += 1
        }
        if isQuoted { badQuotes.append(start) }
        endRow()
    }

    /// Whether a byte order mark stands here, which belongs to no cell.
    private static func isMark(_ bytes: [UInt8], at place: Int) -> Bool {
        bytes[place] == 0xef && place + 2 < bytes.count && bytes[place + 1] == 0xbb && bytes[place + 2] == 0xbf
    }

    private mutating func take(_ byte: UInt8) {
        if isQuoted { takeQuoted(byte) } else { takeUnquoted(byte) }
        // Columns count characters, of which each has one byte that continues none.
        if byte & 0xc0 != 0x80 { column += 1 }
        if byte == UInt8(ascii: "\n") {
            line += 1
            column = 1
            if !isQuoted { start = (line, column) }
        }
    }

    private mutating func takeQuoted(_ byte: UInt8) {
        if byte == UInt8(ascii: "\"") {
            isQuoted = false
            isAfterQuote = true
        } else {
            text.append(byte)
        }
    }

    private mutating func takeUnquoted(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\"") where isAfterQuote:
            text.append(byte)
            isQuoted = true
            isAfterQuote = false
        case UInt8(ascii: "\"") where text.isEmpty: isQuoted = true
        case separator: endCell()
        case UInt8(ascii: "\n"): endRow()
        case UInt8(ascii: "\r"): break
        default:
            if isAfterQuote { badQuotes.append((line, column)) }
            isAfterQuote = false
            text.append(byte)
        }
    }

    private mutating func endCell() {
        cells.append(Cell(text: String(decoding: text, as: UTF8.self), line: start.line, column: start.column))
        text.removeAll(keepingCapacity: true)
        start = (line, column + 1)
        isAfterQuote = false
    }

    private mutating func endRow() {
        endCell()
        if cells.contains(where: { !$0.text.isEmpty }) { rows.append(cells) }
        cells = []
    }
}
