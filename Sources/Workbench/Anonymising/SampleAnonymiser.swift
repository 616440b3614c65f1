import Formats
import Foundation
import Text

/// Makes a fixture of a sample: the same format, charset and shapes, without what would tell who somebody is.
package struct SampleAnonymiser {
    private enum Treatment {
        case keep
        case scramble
        case id
        case date
    }

    private let treatments: [[String]: Treatment]
    private let scramble: Scramble
    private let shift: DateShift
    private let isDayFirst: Bool

    /// Decides by what was proposed what becomes of each field; what nobody knows is scrambled.
    ///
    /// `key` makes the result; without it nothing can be taken back, so it is chosen at random and forgotten.
    package init(_ proposal: Proposal, key: UInt64 = .random(in: .min ... .max)) {
        scramble = Scramble(key: key)
        isDayFirst = proposal.isDayFirst
        var treatments: [[String]: Treatment] = [:]
        for field in proposal.fields {
            // What tells which records are events has to tell it in the fixture too.
            let isCondition = proposal.when?.sources.contains(field.field.path) ?? false
            treatments[field.field.origin.map(SourceSpans.local)] = isCondition ? .keep : Self.treatment(of: field)
        }
        self.treatments = treatments
        shift = DateShift(days: Self.days(proposal.fields.map(\.field), key: key))
    }

    /// The file without what tells who somebody is.
    package func anonymised(_ file: SampleFile, _ input: Sample.Input) -> [UInt8] {
        let charset = Charset(rawValue: input.charset)
        let isUnicode = charset == .utf8 || charset.isUTF16
        let table = isUnicode ? nil : ByteTable(charset)
        var scalars = table?.decoded(file.bytes) ?? Array(SampleText.decoded(file.bytes, charset).unicodeScalars)
        for span in SourceSpans.find(in: scalars, input) {
            treat(&scalars, span)
        }
        if let table { return table.encoded(scalars) }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
        let mark = marks.first { file.bytes.starts(with: $0) } ?? []
        return mark + (charset.encoded(String(view)) ?? Array(String(view).utf8))
    }

    private func treat(_ scalars: inout [Unicode.Scalar], _ span: SourceSpan) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[span.range])
        guard !AbsentWord.isOne(String(view).trimmedOfSpace) else { return }
        switch treatment(of: span.path) {
        case .keep: return
        case .date: shift.apply(&scalars, in: span.range, isDayFirst: isDayFirst)
        case .id: scramble.id(&scalars, in: span.range)
        case .scramble:
            let text = String(view)
            guard text != "true", text != "false", text != "null" else { return }
            scramble.text(&scalars, in: span.range)
        }
    }

    private func treatment(of path: [String]) -> Treatment {
        if let found = treatments[path] { return found }
        // Letters of some charsets are composed of several bytes, which read one by one are the same letters in parts.
        let whole = path.map(\.precomposedStringWithCanonicalMapping)
        return treatments.first { $0.key.map(\.precomposedStringWithCanonicalMapping) == whole }?.value ?? .scramble
    }

    private static func treatment(of proposal: FieldProposal) -> Treatment {
        let field = proposal.field
        switch field.kind {
        case .boolean, .time, .nothing: return .keep
        case .date: return .date
        case .email, .url, .prose: return .scramble
        case .uuid, .phone: return .id
        default: break
        }
        let isWritten = proposal.verdict == .sure || proposal.verdict == .likely
        guard let target = proposal.target, isWritten else {
            // Short words that stand often are codes; all else may tell who somebody is.
            let isPlainCode = field.isCodeLike && field.counts.keys.allSatisfy { $0.count <= 3 }
            return isPlainCode ? .keep : field.kind == .integer ? .id : .scramble
        }
        switch FieldDemand(target) {
        case .code, .age, .quantity, .language, .boolean, .period, .number: return .keep
        case .id, .phone: return .id
        case .date: return .date
        default: break
        }
        if ["/district", "/state", "/countryName", "/block"].contains(where: { target.hasSuffix($0) }) { return .keep }
        if target.hasPrefix("child.physical") || target.hasPrefix("child.disability") { return .keep }
        return field.kind == .integer ? .id : .scramble
    }

    /// How far dates move: such that what proved the order of day and month still proves it.
    private static func days(_ fields: [FieldProfile], key: UInt64) -> Int {
        let proofs = fields.filter { $0.dates.map { $0.proofs > 0 } ?? false }
        let start = Int(key % 25) + 1
        let candidates = (0..<27).map { (start + $0) % 27 + 1 }
        guard !proofs.isEmpty else { return start }
        return candidates.first { days in
            proofs.allSatisfy { field in
                field.values.contains { value in
                    var scalars = Array(value.unicodeScalars)
                    let isDayFirst = field.dates?.order != .monthFirst
                    DateShift(days: days).apply(&scalars, in: 0..<scalars.count, isDayFirst: isDayFirst)
                    var view = String.UnicodeScalarView()
                    view.append(contentsOf: scalars)
                    let forms = DateText.forms(DigitForm.ascii(String(view)))
                    return forms.count == 1 && forms[0].order != .settled
                }
            }
        } ?? start
    }
}
