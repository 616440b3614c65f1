/// Whether values are names, telephone numbers or ids of somebody.
extension FieldFit {
    /// Whether they are names of persons.
    static func name(_ field: FieldProfile) -> FieldFit {
        if field.mostly({ RoleWords.holds($0) }) { return .unfit("its values are roles, not names") }
        let isName = field.mostly {
            $0.count(where: \.isLetter) * 2 >= $0.count
                && !$0.unicodeScalars.contains(where: { $0.properties.numericType == .decimal })
                && $0.count <= 80
        }
        guard isName, field.kind == .text else { return .unfit("its values are no names") }
        if field.values.contains(where: OrganizationWords.holds) {
            return .leans("some of its values are names of offices or houses, not of persons")
        }
        // Mother, teacher or police in a language nobody knows here are written small, or stand again and again.
        let isCased = field.mostly { $0.first?.isCased ?? false }
        let isSmall = isCased && field.mostly { $0.first?.isLowercase ?? false }
        return isSmall ? .leans("its values begin with small letters: are they names?") : .fits("its values are words")
    }

    /// Whether they are telephone numbers.
    static func phone(_ field: FieldProfile) -> FieldFit {
        func isDialled(_ text: String) -> Bool { text.allSatisfy { $0.isNumber || "+-() ./".contains($0) } }
        guard field.kind != .date else { return .unfit("its values are no telephone numbers") }
        if field.mostly({ $0.count(where: \.isNumber) >= 6 && isDialled($0) }) {
            return .fits("its values are telephone numbers")
        }
        let isNearly =
            field.mostly { $0.count(where: \.isNumber) >= 3 && isDialled($0) }
            && field.values.contains { $0.count(where: \.isNumber) >= 6 }
        return isNearly
            ? .leans("some of its values are short for telephone numbers")
            : .unfit("its values are no telephone numbers")
    }

    /// Whether they are ids, of a record or a child.
    static func id(_ field: FieldProfile, _ target: String) -> FieldFit {
        let isID =
            ![.date, .prose, .boolean, .email].contains(field.kind)
            && !field.mostly { $0.hasPrefix("+") || $0.hasPrefix("tel:") || $0.contains("@") }
        guard isID else { return .unfit("its values are no ids") }
        let isOfChild = target == "child.id" || target.hasPrefix("child.identifiers")
        if isOfChild, field.counts.count < field.values.count {
            return .leans("several records have the same: is it the child's, or that of a family or a file?")
        }
        return .fits("\(field.counts.count) different values in \(field.records) records")
    }
}
