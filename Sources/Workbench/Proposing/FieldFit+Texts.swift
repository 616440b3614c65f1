/// Whether values are text.
extension FieldFit {
    /// Whether they are text of the field's kind.
    static func text(_ field: FieldProfile, _ target: String) -> FieldFit {
        if target == "narrative", field.kind == .text, !field.values.contains(where: { $0.count > 60 }) {
            return .leans("its values are short: do they tell what happened?")
        }
        switch field.kind {
        case .date, .time, .boolean, .email, .url, .uuid:
            return .unfit("its values are \(field.kind.rawValue)s, not text")
        case .integer, .decimal:
            if target.hasPrefix("child.address") { return .fits("it is part of an address") }
            return target.contains("lace/")
                ? .asks("its values are numbers: which register are they of?")
                : .unfit("its values are numbers, not text")
        default:
            let isCode = field.values.allSatisfy { $0.count <= 5 && $0.contains(where: \.isNumber) }
            if isCode, target.contains("lace/") { return .asks("its values look like codes: of which list?") }
            if target == "child.physical.complexion", BuildWords.areMost(of: field.values) {
                return BuildWords.areTelling(field.values)
                    ? .unfit("its values say how somebody is built")
                    : .leans("is it of the skin, or how somebody is built?")
            }
            if target == "child.physical.build",
                !BuildWords.areMost(of: field.values) || !BuildWords.areTelling(field.values),
                field.path.last.map(BuildWords.isComplexion) ?? false
            {
                return .unfit("its values do not say how somebody is built")
            }
            return .fits("its values are text")
        }
    }

    /// Whether they are postal codes as the contract has them.
    static func postalCode(_ field: FieldProfile) -> FieldFit {
        field.mostly { NumberText.isDigits(DigitForm.ascii($0)) && (5...6).contains($0.count) }
            ? .fits("its values are five or six digits")
            : .asks("the contract has postal codes of five or six digits only")
    }

    /// Whether they are languages, one or several.
    static func language(_ field: FieldProfile) -> FieldFit {
        let isKnown = field.mostly { value in
            value.split(whereSeparator: { ",;/".contains($0) }).allSatisfy {
                LanguageNames.tags[TextFolding.folded(String($0).trimmedOfSpace)] != nil
            }
        }
        return isKnown ? .fits("its values are languages") : .asks("its values are not all names of languages")
    }
}
