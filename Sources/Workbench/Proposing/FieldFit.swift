/// How well a field's values suit a canonical field.
enum FieldFit: Equatable {
    /// They do, and it says why.
    case fits(String)
    /// They probably do; it says what is not proven.
    case leans(String)
    /// They may; it says what has to be asked.
    case asks(String)
    /// They do not; it says why.
    case unfit(String)

    /// Judges the values of a field.
    init(_ field: FieldProfile, as target: String, country: String, unit: String? = nil) {
        guard field.kind != .nothing else {
            self = .asks("no record of the sample fills it")
            return
        }
        let count = field.values.count
        func share(_ test: (String) -> Bool) -> Bool { field.values.count(where: test) * 10 >= count * 8 }
        switch FieldDemand(target) {
        case .date:
            if field.kind == .date {
                self = Self.date(field, country: country)
            } else if field.kind == .time {
                self = .fits("its values are times of day")
            } else if let pattern = EpochTime.pattern(of: field.values) {
                self = .leans("its values may be \(pattern == "epochSeconds" ? "seconds" : "milliseconds") since 1970")
            } else {
                self = .unfit("its values are no dates")
            }
        case .name:
            if share({ RoleWords.holds($0) }) {
                self = .unfit("its values are roles, not names")
                return
            }
            // Mother, teacher or police in a language nobody knows here are written small, or stand again and again.
            let isCased = share { $0.first?.isCased ?? false }
            let isSmall = isCased && share { $0.first?.isLowercase ?? false }
            let isName = share {
                $0.count(where: \.isLetter) * 2 >= $0.count
                    && !$0.unicodeScalars.contains(where: { $0.properties.numericType == .decimal })
                    && $0.count <= 80
            }
            if !isName || field.kind != .text {
                self = .unfit("its values are no names")
            } else if field.values.contains(where: OrganizationWords.holds) {
                self = .leans("some of its values are names of offices or houses, not of persons")
            } else if isSmall {
                self = .leans("its values begin with small letters: are they names?")
            } else {
                self = .fits("its values are words")
            }
        case .phone:
            let isPhone = share {
                $0.count(where: \.isNumber) >= 6 && $0.allSatisfy { $0.isNumber || "+-() ./".contains($0) }
            }
            let isNearly =
                field.values.count { value in
                    value.count(where: \.isNumber) >= 3 && value.allSatisfy { $0.isNumber || "+-() ./".contains($0) }
                } * 10 >= count * 8 && field.values.contains { $0.count(where: \.isNumber) >= 6 }
            if isPhone, field.kind != .date {
                self = .fits("its values are telephone numbers")
            } else if isNearly, field.kind != .date {
                self = .leans("some of its values are short for telephone numbers")
            } else {
                self = .unfit("its values are no telephone numbers")
            }
        case .age:
            self = Self.age(field, isMonths: target.hasSuffix("/months"))
        case .quantity:
            self = Self.quantity(field, target, country: country, unit: unit)
        case .boolean:
            self = field.kind == .boolean ? .fits("its values are yes and no") : .unfit("its values are not yes or no")
        case .id:
            let isID =
                ![.date, .prose, .boolean, .email].contains(field.kind)
                && !share { $0.hasPrefix("+") || $0.hasPrefix("tel:") || $0.contains("@") }
            let isOfChild = target == "child.id" || target.hasPrefix("child.identifiers")
            if !isID {
                self = .unfit("its values are no ids")
            } else if isOfChild, field.counts.count < field.values.count {
                self = .leans("several records have the same: is it the child's, or that of a family or a file?")
            } else {
                self = .fits("\(field.counts.count) different values in \(field.records) records")
            }
        case .degrees:
            self =
                share { NumberText.value($0).map { abs($0) <= 180 } ?? false }
                ? .fits("its values are degrees") : .unfit("its values are no degrees")
        case .postalCode:
            let isCode = share { NumberText.isDigits(DigitForm.ascii($0)) && (5...6).contains($0.count) }
            self =
                isCode
                ? .fits("its values are five or six digits")
                : .asks("the contract has postal codes of five or six digits only")
        case .language:
            let known = share { value in
                value.split(whereSeparator: { ",;/".contains($0) }).allSatisfy {
                    LanguageNames.tags[TextFolding.folded(String($0).trimmedOfSpace)] != nil
                }
            }
            self = known ? .fits("its values are languages") : .asks("its values are not all names of languages")
        case .number:
            self =
                field.kind == .integer || field.kind == .decimal
                ? .fits("its values are numbers") : .unfit("its values are no numbers")
        case .period:
            let isYear = share { $0.count == 4 && NumberText.isInteger($0) }
            self = isYear ? .fits("its values are years") : .leans("its values may be months or quarters")
        case .code, .text:
            self = Self.text(field, target)
        }
    }

    private static func date(_ field: FieldProfile, country: String) -> FieldFit {
        if let question = EthiopianCalendar.question(field, country: country) { return .asks(question) }
        // Years far ahead are those of another calendar: Bikram Sambat is 57 years ahead, the Buddhist era 543.
        let years = field.values.flatMap { value in
            DigitForm.ascii(value).split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
        }
        let count = field.values.count
        guard years.count(where: { $0 >= 2060 }) * 2 <= count else {
            return .asks("its years are not those of the Gregorian calendar, which alone is read: of which are they?")
        }
        return .fits("\(count) of \(count) values are dates")
    }

    private static func text(_ field: FieldProfile, _ target: String) -> FieldFit {
        if FieldDemand(target) == .code { return .fits("") }
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

    private static func age(_ field: FieldProfile, isMonths: Bool) -> FieldFit {
        let numbers = field.values.compactMap { value -> Double? in
            let digits = DigitForm.ascii(value).split { !$0.isNumber && $0 != "." && $0 != "," }.first
            return digits.flatMap { NumberText.value(String($0)) }
        }
        guard field.kind != .date, numbers.count * 10 >= field.values.count * 7 else {
            return .unfit("its values are no ages")
        }
        let most = numbers.max() ?? 0
        if most <= (isMonths ? 240 : 25) { return .fits("its values are numbers up to \(Int(most))") }
        return .asks("its values go up to \(Int(min(most, 100_000))): years, months or days?")
    }

    private static func quantity(_ field: FieldProfile, _ target: String, country: String, unit: String?) -> FieldFit {
        let texts = field.values.map { DigitForm.ascii($0).lowercased() }
        let isHeight = target.hasSuffix("heightCm")
        let units = isHeight ? ["cm", "'", "ft", "\"", " m"] : ["kg"]
        if texts.allSatisfy({ text in units.contains { text.contains($0) } && text.contains(where: \.isNumber) }) {
            return .fits("its values name their unit")
        }
        let numbers = texts.compactMap { NumberText.value($0) }
        guard numbers.count * 10 >= texts.count * 8, let least = numbers.min(), let most = numbers.max() else {
            return .unfit("its values are no numbers")
        }
        let name = field.path.joined(separator: " ").lowercased()
        let words = NameWords.of(field.path.joined(separator: " "))
        if words.contains(where: { ["in", "inch", "inches", "ft", "feet", "lb", "lbs", "pounds"].contains($0) }) {
            return .asks("the contract has \(isHeight ? "centimetres" : "kilograms")")
        }
        let says =
            isHeight ? words.contains("cm") || name.hasSuffix("cm") : words.contains("kg") || name.hasSuffix("kg")
        let range: ClosedRange<Double> = isHeight ? 45...210 : 2...150
        if isHeight, most < 3 { return .asks("its values look like metres, and the contract has centimetres") }
        guard range.contains(least), range.contains(most) else {
            return .asks("its values are not all \(isHeight ? "centimetres" : "kilograms") of a child")
        }
        if says { return .fits("its name says the unit") }
        if unit == (isHeight ? "cm" : "kg") { return .fits("the unit stands beside it") }
        if ["US", "LR", "MM"].contains(country) { return .asks("in which unit are its numbers?") }
        if isHeight, least >= 80 { return .fits("its values are \(Int(least)) to \(Int(most)), which are centimetres") }
        if ["GB", "UK", "CA"].contains(country) {
            return isHeight ? .asks("centimetres or inches?") : .asks("kilograms or pounds?")
        }
        return .leans(isHeight ? "its values may be centimetres" : "its values may be kilograms")
    }
}
