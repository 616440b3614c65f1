import Contracts
import Text

/// How a coded field is written: as a `code` object, or as a plain string of a fixed set or pattern.
struct CodeShape {
    private let string: StringSchema
    private let isObject: Bool
    /// The member for the source's own value, where the shape has one.
    let sourceValue: WrittenMember?
    /// The most Unicode scalars of it that are kept.
    let sourceLength: Int

    init?(_ schema: ValueSchema, request: ConverterRequest) {
        switch schema {
        case .string(let string):
            self.string = string
            isObject = false
            sourceValue = nil
            sourceLength = 0
        case .object(let shape, _):
            guard case .string(let string)? = shape["code"]?.value, shape["mapping"] != nil else { return nil }
            self.string = string
            isObject = true
            sourceValue = WrittenMember("sourceValue", of: shape, within: request.inner)
            if case .string(let source)? = shape["sourceValue"]?.value {
                sourceLength = source.maxLength
            } else {
                sourceLength = 0
            }
        default: return nil
        }
    }

    /// The code of a list for values that say nothing, where the schema has no such code of its own.
    private static let none = "none"

    /// Whether the schema has a code, or a list may leave it out.
    func knows(_ code: String) -> Bool {
        string.allowed.isEmpty || string.allowed.contains(code) || code == Self.none
    }

    /// The JSON of one row; a problem and `nil` if the schema does not know the code.
    func written(_ entry: CodeEntry, request: ConverterRequest) -> CodeConverter.Written? {
        if entry.code == Self.none, !string.allowed.isEmpty, !string.allowed.contains(Self.none) { return .nothing }
        return written(code: entry.code, mapping: entry.relation.rawValue, at: entry.codeLocation, request: request)
    }

    /// The JSON of a code; a problem and `nil` if the schema does not know it.
    func written(
        code: String,
        mapping: String,
        at place: SourceLocation? = nil,
        request: ConverterRequest
    ) -> CodeConverter.Written? {
        guard string.allowed.isEmpty || string.allowed.contains(code) else {
            request.tell(
                .codeUnknown,
                "the list '\(request.unlabelled.first?.value.literal ?? "")' gives the code '\(code)', which "
                    + "'\(request.target.name)' does not know; it knows \(string.allowed.joined(separator: ", "))",
                at: place,
                suggestion: NearestName.of(code, among: string.allowed)
            )
            return nil
        }
        let generalClass = string.secretCategories[code].flatMap { request.schema.generalClasses.firstIndex(of: $0) }
        let quoted = ConstantValue.quoted(code)
        guard isObject else {
            return CodeConverter.Written(
                json: quoted,
                code: 0..<quoted.count,
                generalClass: generalClass.map(UInt8.init),
                keepsSource: false
            )
        }
        // A mapping that loses something keeps what it lost, unless that alone would make the event a secret one.
        let isOpenEnough = sourceValue.map { $0.mark.level < .secret } ?? false
        let keepsSource = (mapping == "broader" || mapping == "narrower") && isOpenEnough
        let before = Array("{\"code\":".utf8)
        let json = before + quoted + Array(",\"mapping\":\"\(mapping)\"\(keepsSource ? "" : "}")".utf8)
        return CodeConverter.Written(
            json: json,
            code: before.count..<before.count + quoted.count,
            generalClass: generalClass.map(UInt8.init),
            keepsSource: keepsSource
        )
    }
}
