import Formats

/// `phone`: a telephone number in E.164.
///
/// India (+91): ten digits beginning 6 to 9, or with area code; Viet Nam (+84): nine or ten after the 0. Signs between
/// digits do not matter, a country code or a 0 before them neither. Short helpline numbers stay. Viet Nam's numbers from
/// before 2017 and 2018 become those of today. Elsewhere a number is what its calling code says, and one without a code is
/// of the country that the table names.
final class PhoneConverter: ScalarConverter, @unchecked Sendable {
    /// The numbering plan of a country.
    enum Plan: Sendable, Equatable {
        case india
        case vietNam
        /// The country of a calling code.
        case elsewhere(code: [UInt8])

        /// The plan of a country, `IN` or `VN`, or of a calling code such as `+55`; nothing for another word.
        init?(_ word: String) {
            switch word {
            case "IN": self = .india
            case "VN": self = .vietNam
            default:
                let digits = Array(word.utf8.dropFirst())
                guard word.hasPrefix("+"), (1...3).contains(digits.count),
                    digits.allSatisfy({ (48...57).contains($0) }),
                    digits[0] != 48
                else { return nil }
                self = .elsewhere(code: digits)
            }
        }

        /// What a value has to be, for whoever wrote it.
        var expectation: String {
            switch self {
            case .india: "a telephone number of India"
            case .vietNam: "a telephone number of Viet Nam"
            case .elsewhere(let code):
                "a telephone number of 7 to 15 digits: with its calling code, such as +\(String(decoding: code, as: UTF8.self))…, "
                    + "or as it is dialled inside the country of that code"
            }
        }
    }

    private let plan: Plan

    init(_ input: InputValue, plan: Plan) {
        self.plan = plan
        super.init(input, expectation: plan.expectation)
    }

    override var isLeaf: Bool { true }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let value = record.asciiDigits(value)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { digits in
            guard let count = collect(value, into: digits) else { return .failed(.phoneInvalid) }
            let out = writer.out
            if isShortCode(digits[..<count], hasPlus: value.base[0] == 0x2b) {
                out.append(UInt8(ascii: "\""))
                out.append(UnsafeBufferPointer(rebasing: digits[..<count]))
                out.append(UInt8(ascii: "\""))
                return .written
            }
            if case .elsewhere(let code) = plan {
                let number = UnsafeBufferPointer(rebasing: digits[..<count])
                return write(number, hasPlus: value.base[0] == 0x2b, code: code, to: out)
            }
            guard
                let national = nationalNumber(
                    UnsafeBufferPointer(rebasing: digits[..<count]),
                    hasPlus: value.base[0] == 0x2b
                )
            else { return .failed(.phoneInvalid) }
            out.append(plan == .india ? "\"+91" : "\"+84")
            if plan == .vietNam { out.append(VietnameseNumbering.today(national)) } else { out.append(national) }
            out.append(UInt8(ascii: "\""))
            return .written
        }
    }

    /// Whether it is dialled as it is: 112, 1098, 18001567.
    private func isShortCode(_ digits: Slice<UnsafeMutableBufferPointer<UInt8>>, hasPlus: Bool) -> Bool {
        guard !hasPlus, digits.first == 0x31 else { return false }
        if (3...5).contains(digits.count) { return true }
        return plan == .vietNam && digits.count == 8
            && (digits.starts(with: "1800".utf8) || digits.starts(with: "1900".utf8))
    }

    /// The digits, leaving out what people write between them; `nil` for letters or too many digits.
    private func collect(_ value: TextValue, into digits: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        var count = 0
        for index in 0..<value.length {
            let byte = value.base[index]
            switch byte {
            case 48...57:
                guard count < digits.count else { return nil }
                digits[count] = byte
                count += 1
            case 0x20, 0x28, 0x29, 0x2b, 0x2d, 0x2e, 0x2f: continue
            default: return nil
            }
        }
        return count
    }

    /// The number without country code and trunk prefix, if it can be one of the country's.
    private func nationalNumber(_ digits: UnsafeBufferPointer<UInt8>, hasPlus: Bool) -> UnsafeBufferPointer<UInt8>? {
        switch plan {
        case .india: return indian(digits, hasPlus: hasPlus)
        case .vietNam: return vietnamese(digits, hasPlus: hasPlus)
        case .elsewhere: return nil
        }
    }

    /// A number with its calling code stays; one without gets the code, without the 0 that is dialled inside the country (which
    /// Italy keeps) or the 1 of North America.
    private func write(
        _ digits: UnsafeBufferPointer<UInt8>,
        hasPlus: Bool,
        code: [UInt8],
        to out: ByteWriter
    ) -> WriteOutcome {
        var rest = digits[...]
        var prefix = code
        if hasPlus {
            prefix = []
        } else if rest.starts(with: [0x30, 0x30]), rest.count > 10 {
            rest = rest.dropFirst(2)
            prefix = []
        } else if code == [0x31], rest.count == 11, rest.first == 0x31 {
            prefix = []
        } else if rest.count >= (Self.longNumbers.contains(code) ? 12 : 11), rest.starts(with: code) {
            // 31612345678 without its +: no number inside the country is that long.
            prefix = []
        } else if rest.first == 0x30, code != [0x33, 0x39] {
            rest = rest.dropFirst()
        }
        guard (7...15).contains(rest.count + prefix.count), prefix.isEmpty ? rest.first != 0x30 : rest.count >= 5 else {
            return .failed(.phoneInvalid)
        }
        out.append("\"+")
        out.append(prefix)
        out.append(UnsafeBufferPointer(rebasing: rest))
        out.append(UInt8(ascii: "\""))
        return .written
    }

    /// The codes of countries with numbers of eleven digits that may begin as their code: Germany, Brazil, Indonesia, China.
    private static let longNumbers: [[UInt8]] = ["49", "55", "62", "86"].map { Array($0.utf8) }

    private func indian(_ digits: UnsafeBufferPointer<UInt8>, hasPlus: Bool) -> UnsafeBufferPointer<UInt8>? {
        var rest = withoutExit(digits, "91")
        if rest.count == 12, rest[0] == 0x39, rest[1] == 0x31 {
            rest = UnsafeBufferPointer(rebasing: rest[2...])
            // Behind a country code that says so itself, a landline with its area code.
            if hasPlus || digits.count > 12 { return rest[0] >= 0x31 ? rest : nil }
        } else if hasPlus {
            return nil
        } else if rest.count == 11, rest[0] == 0x30 {
            // A landline behind its area code keeps no trunk prefix either.
            rest = UnsafeBufferPointer(rebasing: rest[1...])
            return rest[0] >= 0x31 ? rest : nil
        }
        return rest.count == 10 && rest[0] >= 0x36 ? rest : nil
    }

    private func vietnamese(_ digits: UnsafeBufferPointer<UInt8>, hasPlus: Bool) -> UnsafeBufferPointer<UInt8>? {
        var rest = withoutExit(digits, "84")
        if rest.count >= 11, rest[0] == 0x38, rest[1] == 0x34 {
            rest = UnsafeBufferPointer(rebasing: rest[2...])
        } else if hasPlus {
            return nil
        } else if rest.count >= 10, rest[0] == 0x30 {
            rest = UnsafeBufferPointer(rebasing: rest[1...])
        } else {
            return nil
        }
        // Mobile numbers of eleven digits, until 2018, began with 01.
        let isOldMobile = rest.count == 10 && rest[0] == 0x31
        return (9...10).contains(rest.count) && (rest[0] >= 0x32 || isOldMobile) ? rest : nil
    }

    /// The digits without the 00 that dials abroad, before this country's code.
    private func withoutExit(
        _ digits: UnsafeBufferPointer<UInt8>,
        _ code: StaticString
    ) -> UnsafeBufferPointer<UInt8> {
        guard digits.count > 12, digits[0] == 0x30, digits[1] == 0x30, digits[2] == code.utf8Start[0],
            digits[3] == code.utf8Start[1]
        else { return digits }
        return UnsafeBufferPointer(rebasing: digits[2...])
    }
}
