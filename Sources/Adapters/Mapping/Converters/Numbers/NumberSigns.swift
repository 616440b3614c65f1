import Contracts

/// What stands before and behind the figures of a number: `≥ 98`, `98 % trở lên`, `trên 90%`.
struct NumberSigns {
    /// The figures, with a percent sign that stands behind them.
    var number: TextValue
    var before: TextValue
    var after: TextValue

    /// Takes a text apart; `nil` where it holds no figure.
    init?(_ value: TextValue) {
        guard var start = value.bytes.firstIndex(where: { $0 &- 48 < 10 }),
            let last = value.bytes.lastIndex(where: { $0 &- 48 < 10 })
        else { return nil }
        if start > 0, value.base[start - 1] == UInt8(ascii: "-") || value.base[start - 1] == UInt8(ascii: "+") {
            start -= 1
        }
        var end = last + 1
        var next = end
        while next < value.length, value.base[next] == 0x20 { next += 1 }
        if next < value.length, value.base[next] == UInt8(ascii: "%") { end = next + 1 }
        number = value.part(from: start, to: end).trimmed()
        before = value.part(from: 0, to: start).trimmed()
        after = value.part(from: end, to: value.length).trimmed()
    }

    /// The rows of a list that the signs stand in; `nil` where one of them stands in none.
    func rows(in list: CodeList) -> [Int]? {
        let signs = [before, after].filter(\.isPresent)
        let rows = signs.compactMap { list.lookup($0.rawBytes) }
        return rows.count == signs.count ? rows : nil
    }
}
