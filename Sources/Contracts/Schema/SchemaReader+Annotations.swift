import Formats

/// The annotations: who may see a value, how it looks to others, what stands for it when it is unknown.
extension SchemaReader {
    /// Applies a keyword, if it is one of these.
    mutating func applyAnnotation(
        _ keyword: JSONValue.Member,
        to node: inout SchemaNode,
        at here: SchemaLocation
    ) -> Bool {
        let value = keyword.value
        switch keyword.name {
        case "x-sensitivity": applySensitivity(value, to: &node, at: here)
        case "x-open": node.openForm = choice(Property.OpenForm.self, value, at: here)
        case "x-when-secret": node.whenSecret = choice(Property.Coarsening.self, value, at: here)
        case "x-essential": node.isEssential = isTrue(value, at: here)
        case "x-derived": node.isDerived = isTrue(value, at: here)
        case "x-unknown": node.unknown = value
        case "x-key": node.key = text(value, at: here)
        case "x-secret-category": applyCategories(value, to: &node, at: here)
        case "x-secret-words": node.namesSecrets = isTrue(value, at: here)
        case "x-labels": applyLabels(value, to: &node, at: here)
        case "x-equivalent": applyEquivalents(value, to: &node, at: here)
        default: return false
        }
        return true
    }

    private mutating func applySensitivity(_ value: JSONValue, to node: inout SchemaNode, at here: SchemaLocation) {
        guard let name = value.stringValue, let sensitivity = Sensitivity(name: name) else {
            return report(here, "one of \(Sensitivity.allCases.map(\.name).joined(separator: ", "))")
        }
        if let known = node.sensitivity, sensitivity < known { report(here, "\(known.name) or higher") }
        node.sensitivity = sensitivity
    }

    private mutating func applyCategories(_ value: JSONValue, to node: inout SchemaNode, at here: SchemaLocation) {
        guard case .object(let members) = value, !members.isEmpty else {
            return report(here, "an object from secret categories to general classes")
        }
        for member in members {
            guard let general = text(member.value, at: here.appending(member.name)) else { continue }
            node.secretCategories[member.name] = general
        }
    }

    private mutating func applyLabels(_ value: JSONValue, to node: inout SchemaNode, at here: SchemaLocation) {
        guard case .object(let codes) = value, !codes.isEmpty else {
            return report(here, "an object from codes to what they are called")
        }
        for code in codes {
            let place = here.appending(code.name)
            guard case .object(let names) = code.value, names.map(\.name) == CodeLabels.languages else {
                report(place, "a label in each of \(CodeLabels.languages.joined(separator: ", ")), in this order")
                continue
            }
            for name in names {
                guard let label = text(name.value, at: place.appending(name.name)) else { continue }
                node.labels.set(label, of: code.name, in: name.name)
            }
        }
    }

    /// The values of a list, and the general classes that secret ones show as.
    func listed(in node: SchemaNode) -> [String] {
        (node.allowed ?? []) + Set(node.secretCategories.values).sorted()
    }

    /// A labelled list is labelled whole, and nothing else is.
    mutating func checkLabels(of node: SchemaNode) {
        let here = node.location.appending("x-labels")
        let listed = listed(in: node)
        for code in node.labels.codes.subtracting(listed).sorted() {
            report(here.appending(code), "a code of the list, which \(code) is not")
        }
        for code in listed where !node.labels.codes.contains(code) {
            report(here, "a label of \(code)")
        }
    }

    private mutating func applyEquivalents(_ value: JSONValue, to node: inout SchemaNode, at here: SchemaLocation) {
        guard case .object(let members) = value, !members.isEmpty else {
            return report(here, "an object from standards to names")
        }
        node.equivalents = [:]
        for member in members {
            let place = here.appending(member.name)
            guard let standard = Standard(rawValue: member.name) else {
                report(place, "one of \(Standard.allCases.map(\.rawValue).joined(separator: ", "))")
                continue
            }
            node.equivalents[standard] = text(member.value, at: place)
        }
    }

    private mutating func isTrue(_ value: JSONValue, at here: SchemaLocation) -> Bool {
        if value.booleanValue == true { return true }
        report(here, "true, or nothing")
        return false
    }

    private mutating func choice<Choice: RawRepresentable<String>>(
        _ type: Choice.Type,
        _ value: JSONValue,
        at here: SchemaLocation
    ) -> Choice? {
        if let choice = value.stringValue.flatMap({ Choice(rawValue: $0) }) { return choice }
        report(here, "a value of this annotation (docs/decisions/0003)")
        return nil
    }
}
