import Formats

/// Reads numbers as people of a locale write them: grouping, decimal mark, digits of other scripts.
///
/// What a locale does not settle is refused: `58.735` is 58735 where the dot groups, and no number at all where it might
/// also be a decimal mark.
struct NumberReader: Sendable {
    /// What could be read.
    enum Reading {
        /// The digits of the number without grouping, `-` first if negative, `.` before decimals.
        case number(Double)
        case invalid
        case ambiguous
    }

    private let decimalMark: DecimalMark

    /// - Parameter locale: BCP 47, such as `hi-IN` or `vi-VN`.
    init(locale: String) {
        decimalMark = DecimalMark(locale: locale)
    }

    /// Reads an integer within the safe range of JSON.
    func integer(_ value: TextValue, _ record: RecordReader) -> Result<Int, ProblemError> {
        let value = record.asciiDigits(value)
        if let plain = plainInteger(value) { return .success(plain) }
        switch read(value) {
        case .number(let number):
            guard number == number.rounded(), abs(number) <= 9_007_199_254_740_991 else {
                return .failure(ProblemError(.numberInvalid))
            }
            return .success(Int(number))
        case .ambiguous: return .failure(ProblemError(.numberLocaleAmbiguous))
        case .invalid: return .failure(ProblemError(.numberInvalid))
        }
    }

    /// Reads a decimal number.
    func decimal(_ value: TextValue, _ record: RecordReader) -> Result<Double, ProblemError> {
        switch read(record.asciiDigits(value)) {
        case .number(let number): .success(number)
        case .ambiguous: .failure(ProblemError(.numberLocaleAmbiguous))
        case .invalid: .failure(ProblemError(.numberInvalid))
        }
    }

    /// The common case: up to 15 digits and nothing else.
    @inline(__always)
    private func plainInteger(_ value: TextValue) -> Int? {
        guard value.length <= 15 else { return nil }
        var number = 0
        for index in 0..<value.length {
            let digit = value.base[index] &- 48
            guard digit < 10 else { return nil }
            number = number &* 10 &+ Int(digit)
        }
        return number
    }

    private func read(_ value: TextValue) -> Reading {
        if value.length > 1, value.base[value.length &- 1] == UInt8(ascii: "%") {
            return read(value.part(from: 0, to: value.length - 1).trimmed())
        }
        // A JSON number is written by its own grammar, whatever the locale.
        if value.kind == .number { return Double(text(value)).map { .number($0) } ?? .invalid }
        guard value.length <= 40 else { return .invalid }
        let decimal: UInt8 = decimalMark == .dot ? UInt8(ascii: ".") : UInt8(ascii: ",")
        let group: UInt8 = decimalMark == .dot ? UInt8(ascii: ",") : UInt8(ascii: ".")
        var plain: [UInt8] = []
        var groupLengths: [Int] = []
        var decimals = -1
        for (index, byte) in value.bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where index == 0, UInt8(ascii: "+") where index == 0:
                if byte == UInt8(ascii: "-") { plain.append(byte) }
            case 48...57:
                plain.append(byte)
                if decimals >= 0 { decimals += 1 } else { extendGroup(&groupLengths) }
            case group where decimals < 0 && !groupLengths.isEmpty:
                groupLengths.append(0)
            case decimal where decimals < 0 && !groupLengths.isEmpty:
                plain.append(UInt8(ascii: "."))
                decimals = 0
            default: return .invalid
            }
        }
        guard !groupLengths.isEmpty, decimals != 0 else { return .invalid }
        guard isGrouping(groupLengths) else { return .invalid }
        // One mark and three digits after it is a thousand in one half of the world and a fraction in the other.
        if decimals == 3, groupLengths.count == 1, groupLengths[0] <= 3, !isFraction(plain) { return .ambiguous }
        return Double(String(decoding: plain, as: UTF8.self)).map { .number($0) } ?? .invalid
    }

    /// Whether a number begins with 0, as no thousand does.
    private func isFraction(_ plain: [UInt8]) -> Bool {
        plain.first { $0 != UInt8(ascii: "-") } == UInt8(ascii: "0")
    }

    private func extendGroup(_ lengths: inout [Int]) {
        if lengths.isEmpty { lengths.append(0) }
        lengths[lengths.count - 1] += 1
    }

    /// Groups of three (1,234,567), or of two after the last three (12,34,567).
    private func isGrouping(_ lengths: [Int]) -> Bool {
        guard lengths.count > 1 else { return true }
        guard lengths.last == 3, (1...3).contains(lengths[0]) else { return false }
        let inner = lengths.dropFirst().dropLast()
        return inner.allSatisfy { $0 == 3 } || (inner.allSatisfy { $0 == 2 } && lengths[0] <= 2)
    }

    private func text(_ value: TextValue) -> String { String(decoding: value.bytes, as: UTF8.self) }
}
