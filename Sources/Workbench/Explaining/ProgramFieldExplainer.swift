import Adapters
import Contracts
import Formats

/// Tells of each field of an event that a program gave what it was made of: what the program names as its sources, or where
/// the same value stands in the record.
struct ProgramFieldExplainer {
    /// The most fields with an equal value that are told; more of them tell nothing.
    private static let mostEqual = 3

    /// What the program said.
    let told: NativeEvent
    /// Where the table names the program.
    let place: SourceLocation
    let sent: SentFields
    /// The event in each view; `nil` where it did not go out.
    let published: PublishedEvents.Event?
    let view: Sensitivity

    /// The fields of an event of a shape, in the order they are written, and then what was named and is not there; sources are
    /// added to `used`.
    func explained(of shape: ObjectSchema, _ used: inout Set<SentField>) -> [ExplainedField] {
        let whole = published?.views[.secret]?["data"] ?? .object(told.members)
        var found: [ExplainedField] = []
        collect(whole, shape, at: "", into: &found, &used)
        let names = found.map(\.canonical)
        for path in told.sources.keys.sorted() {
            guard !names.contains(where: { Self.isWithin($0, path) || Self.isWithin(path, $0) }) else { continue }
            let sources = named(path)
            used.formUnion(sources)
            var field = field(path, .program, value: nil)
            field.sources = sources.map { source($0, isShown: view == .secret, remark: nil) }
            field.absence = "the program left it out"
            found.append(field)
        }
        return found
    }

    /// The sources of fields that the view does not show whole: what they hold is shown beside no other field either.
    private var hidden: Set<String> {
        let whole = published?.views[.secret]?["data"]
        let shown = published?.views[view]?["data"]
        let paths = told.sources.keys.filter { path in
            guard let value = whole?.canonical(path) else { return whole == nil }
            return shown?.canonical(path) != value
        }
        return Set(paths.flatMap(named).map(\.name))
    }

    private func collect(
        _ value: JSONValue,
        _ shape: ObjectSchema,
        at path: String,
        into found: inout [ExplainedField],
        _ used: inout Set<SentField>
    ) {
        for member in value.objectValue ?? [] {
            let isFrame = path.isEmpty && ["provenance", "quality"].contains(member.name)
            guard !isFrame, let property = shape[member.name] else { continue }
            let name = path.isEmpty ? member.name : "\(path).\(member.name)"
            if property.isDerived {
                found.append(field(name, .derived, value: member.value))
            } else if case .object(let inner, _) = property.value, isTakenApart(name, inner) {
                collect(member.value, inner, at: name, into: &found, &used)
            } else {
                found.append(leaf(name, member.value, &used))
            }
        }
    }

    /// Whether an object is told member by member: where the program names sources of its members, or where it holds more
    /// than single values, as a child does and a code does not.
    private func isTakenApart(_ path: String, _ shape: ObjectSchema) -> Bool {
        if told.sources[path] != nil { return false }
        if told.sources.keys.contains(where: { $0 != path && Self.isWithin($0, path) }) { return true }
        return shape.properties.contains { property in
            switch property.value {
            case .object, .array: !property.isDerived
            default: false
            }
        }
    }

    private func leaf(_ path: String, _ value: JSONValue, _ used: inout Set<SentField>) -> ExplainedField {
        var field = field(path, .program, value: value)
        let json = field.results.last?.json
        let isWhole = !field.isMasked
        let named = named(path)
        func isShown(_ source: SentField) -> Bool {
            isWhole
                && (view == .secret || !hidden.contains(source.name) && Disclosure.allows(source.text, beside: json))
        }
        if !named.isEmpty {
            field.sources = named.map { source($0, isShown: isShown($0), remark: nil) }
            used.formUnion(named)
        } else if !isNamed(path) {
            let equal = sent.fields(holding: Self.texts(of: value))
            if equal.count <= Self.mostEqual {
                field.sources = equal.map {
                    source($0, isShown: isShown($0), remark: "found by its value; the program does not say")
                }
            }
            used.formUnion(equal)
        }
        for name in missing(path) {
            field.sources.append(
                .init(name: name, sentAs: nil, value: "", remark: "the record does not have it", saysSomething: false)
            )
        }
        return field
    }

    private func field(_ path: String, _ origin: FieldTrace.Origin, value: JSONValue?) -> ExplainedField {
        let views = Sensitivity.allCases.filter { $0 <= view }
        var results: [(view: Sensitivity, json: String?)] = views.compactMap { view in
            guard let data = published?.views[view]?["data"] else { return nil }
            return (view, data.canonical(path)?.text)
        }
        // Of an event that did not go out, what was said is shown to those who may see everything.
        if published == nil, view == .secret { results = [(.secret, value?.text)] }
        let whole = published?.views[.secret]?["data"]?.canonical(path)
        let isShown = view == .secret || (whole != nil && whole == published?.views[view]?["data"]?.canonical(path))
        return ExplainedField(
            canonical: path,
            origin: origin,
            place: origin == .program ? place : nil,
            expression: nil,
            sources: [],
            steps: [],
            isWritten: value != nil,
            absence: nil,
            code: nil,
            issues: told.issues.filter { $0.field == path }.map(\.code),
            failsRecord: false,
            results: results,
            isMasked: !isShown && origin == .program
        )
    }

    private func source(_ field: SentField, isShown: Bool, remark: String?) -> ExplainedField.Source {
        ExplainedField.Source(
            name: field.name,
            sentAs: field.name,
            value: isShown ? field.text : Shape.of(field.text),
            remark: remark,
            saysSomething: true
        )
    }

    /// What the program names for a field, for parts of it, or else for what it is part of.
    private func names(_ path: String) -> [String] {
        let within = told.sources.filter { Self.isWithin($0.key, path) }
        if !within.isEmpty { return within.sorted { $0.key < $1.key }.flatMap(\.value) }
        return told.sources.filter { Self.isWithin(path, $0.key) }.max { $0.key.count < $1.key.count }?.value ?? []
    }

    private func isNamed(_ path: String) -> Bool { !names(path).isEmpty }

    /// The fields of the record that the program names for a field.
    private func named(_ path: String) -> [SentField] {
        var found: [SentField] = []
        for name in names(path) {
            for field in sent.fields(named: name) where !found.contains(field) { found.append(field) }
        }
        return found
    }

    /// What the program names and the record does not have.
    private func missing(_ path: String) -> [String] { names(path).filter { sent.fields(named: $0).isEmpty } }

    /// Whether a canonical field is another, or part of it.
    private static func isWithin(_ path: String, _ other: String) -> Bool {
        path == other || path.hasPrefix(other + ".") || path.hasPrefix(other + "[")
    }

    /// Every single value in a value, as text; `true` and `false` are in too many fields to tell anything.
    private static func texts(of value: JSONValue) -> Set<String> {
        switch value {
        case .string(let text), .number(let text): [text]
        case .object(let members): members.reduce(into: []) { $0.formUnion(texts(of: $1.value)) }
        case .array(let elements): elements.reduce(into: []) { $0.formUnion(texts(of: $1)) }
        case .boolean, .null: []
        }
    }
}
