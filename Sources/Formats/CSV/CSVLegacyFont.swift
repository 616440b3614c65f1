import Text

/// The cells of a table whose input declares a legacy font, turned into Unicode where they were typed for it.
struct CSVLegacyFont {
    private let font: LegacyFont
    /// Whether quotes are text, so that a cell in quotes is still in them.
    private let hasCellsInQuotes: Bool

    init?(_ input: InputDescription, _ punctuation: CSVPunctuation) {
        guard let font = input.legacyFont else { return nil }
        self.font = font
        hasCellsInQuotes = !punctuation.hasQuote
    }

    /// A column's name as it is known, and whether it was typed for the font.
    ///
    /// A name that is known, as it stands or as it reads in the font, is that name: what the adapter knows is the evidence.
    func name(_ name: String, isKnown: (String) -> Bool) -> (name: String, isLegacy: Bool) {
        let name = hasCellsInQuotes ? Self.unquoted(name) : name
        if isKnown(name) { return (name, false) }
        let read = CSVHeader.normalised(font.unicode(name))
        if isKnown(read) { return (read, true) }
        var output: [UInt8] = []
        let finding = Array(name.utf8).withUnsafeBytes { font.judge($0, isExpected: false, into: &output) }
        guard finding == .legacy else { return (name, false) }
        return (CSVHeader.normalised(String(decoding: output, as: UTF8.self)), true)
    }

    /// A cell as text, for the paths that are not hot.
    func text(_ cell: String) -> String {
        var output: [UInt8] = []
        let cell = hasCellsInQuotes ? Self.unquoted(cell) : cell
        let finding = Array(cell.utf8).withUnsafeBytes { font.judge($0, isExpected: true, into: &output) }
        return finding == .legacy ? String(decoding: output, as: UTF8.self) : cell
    }

    /// Turns the cells of a batch into Unicode where they were typed for the font, and marks those that may have been.
    ///
    /// - Parameters:
    ///   - batch: the decoded rows.
    ///   - isLegacyField: by slot, whether its column's name was typed for the font.
    func convert(_ batch: inout RecordBatch, isLegacyField: [Bool]) {
        guard batch.width > 0, isLegacyField.count == batch.width else { return }
        var cell: [UInt8] = []
        var output: [UInt8] = []
        for place in batch.slots.indices {
            let slot = batch.slots[place]
            // Offsets are 32 bits wide.
            guard slot.kind == .text, slot.length > 0, batch.text.count < Int(UInt32.max) / 2 else { continue }
            let start = min(batch.text.count, Int(slot.offset))
            cell.removeAll(keepingCapacity: true)
            cell.append(contentsOf: batch.text[start..<min(batch.text.count, start + Int(slot.length))])
            let isUnquoted = hasCellsInQuotes && Self.unquote(&cell)
            let finding = cell.withUnsafeBytes {
                font.judge($0, isExpected: isLegacyField[place % batch.width], into: &output)
            }
            if finding == .doubtful {
                batch.doubts.append(RecordBatch.Doubt(record: place / batch.width, field: place % batch.width))
            }
            guard finding == .legacy || isUnquoted else { continue }
            let text = finding == .legacy ? output : cell
            batch.slots[place] = Slot(
                offset: UInt32(batch.text.count),
                length: UInt32(truncatingIfNeeded: text.count),
                kind: .text
            )
            batch.text.append(contentsOf: text)
        }
    }

    private static func unquoted(_ name: String) -> String {
        var bytes = Array(name.utf8)
        return unquote(&bytes) ? CSVHeader.normalised(String(decoding: bytes, as: UTF8.self)) : name
    }

    /// Takes the quotes off a cell that a spreadsheet wrote in quotes, as it does where a quote stands inside.
    ///
    /// In the font a quote begins many a word and ends none, and no letter is two quotes.
    private static func unquote(_ cell: inout [UInt8]) -> Bool {
        guard cell.count >= 2, cell.first == 0x22, cell.last == 0x22 else { return false }
        var inside: [UInt8] = []
        var place = 1
        while place < cell.count - 1 {
            if cell[place] == 0x22 {
                guard place + 1 < cell.count - 1, cell[place + 1] == 0x22 else { return false }
                place += 1
            }
            inside.append(cell[place])
            place += 1
        }
        cell = inside
        return true
    }
}
