import Contracts
import Formats

/// One line's use of a converter: its arguments, the field it is to fill, and where problems are told.
struct ConverterRequest {
    /// The call; for a line without one, the name of the converter its target implies.
    var name: String
    var arguments: [Argument]
    var location: SourceLocation
    /// The value piped in.
    var piped: InputValue?
    /// ASCII characters that separate items within the piped text.
    var separators: [UInt8]
    /// The member to be filled.
    var target: Property
    /// The sensitivity of the object the member is in.
    var surrounding: Sensitivity
    var schema: EventSchema
    var scope: CompilationScope

    /// The sensitivity the member's own members are in.
    var inner: Sensitivity { max(surrounding, target.sensitivity) }

    /// The argument with a label.
    func literal(_ label: String) -> String? {
        arguments.first { $0.label == label }?.value.literal
    }

    /// The arguments with a label that may be written several times.
    func literals(_ label: String) -> [String] {
        arguments.filter { $0.label == label }.map(\.value.literal)
    }

    /// The arguments without a label.
    var unlabelled: [Argument] { arguments.filter { $0.label == nil } }

    /// The value a labelled argument names; of several with the same label, the first that says something.
    func source(_ label: String) -> InputValue? {
        let indices = arguments.filter { $0.label == label }.compactMap { scope.index(of: $0.value) }
        return indices.isEmpty ? nil : InputValue(indices)
    }

    /// The code list of a name; a problem if there is none.
    func codeList(_ name: String) -> CodeList? {
        let argument = arguments.first { $0.value.literal == name }
        return scope.codeList(name, at: argument?.value.location ?? location)
    }

    /// The piped value; a problem if nothing is piped.
    func input() -> InputValue? {
        if piped == nil {
            tell(.converterInput, "'\(name)' reads a source field: write `Source | \(name)(…)`")
        }
        return piped
    }

    /// Says that the converter cannot fill the field.
    func cannotFill(_ what: String) {
        tell(
            .converterTarget,
            "'\(name)' gives \(what), and '\(target.name)' is \(target.value.phrase)",
            fix: "such a field is filled so: \(LineTemplate.line(for: target, at: target.name))"
        )
    }

    /// Tells a problem of this line, at the argument it is about if there is one.
    func tell(
        _ problem: MappingProblem,
        _ message: String,
        at place: SourceLocation? = nil,
        suggestion: String? = nil,
        fix: String? = nil
    ) {
        scope.tell(problem, message, at: place ?? location, suggestion: suggestion, fix: fix)
    }

    /// Where an argument's value stands, by its label; `nil`: the first without one.
    func place(of label: String?) -> SourceLocation? {
        arguments.first { $0.label == label }?.value.location
    }
}

extension ValueSchema {
    /// What it is, for people.
    var phrase: String {
        switch self {
        case .object(_, let definition): definition.map { "an object of '\($0)'" } ?? "an object"
        case .array(let element, _, _, _): "a list of \(element.phrase)"
        case .string(let text) where !text.allowed.isEmpty: "one of \(text.allowed.joined(separator: ", "))"
        case .string(let text): text.definition.map { "a string of '\($0)'" } ?? "a string"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "true or false"
        }
    }

    /// The shape, if it is an object.
    var object: ObjectSchema? {
        if case .object(let shape, _) = self { shape } else { nil }
    }
}
