import Formats

/// Writes JSON as canonical bytes in the order it has, and marks what lower views do not show as it is.
///
/// The same event from a mapped adapter has the same bytes and looks the same in every view. Every member and element is
/// written with its leading comma, except after an opening bracket.
struct SegmentedWriter {
    private let generalClasses: [String]
    /// Whether a secret member or category is filled.
    private(set) var hasSecret = false
    /// Whether a secret category is filled, which coarsens lower views.
    private(set) var hasSecretCategory = false

    init(generalClasses: [String]) {
        self.generalClasses = generalClasses
    }

    /// Writes members of an object, the bracket before them being there.
    ///
    /// - Returns: the lowest view that shows any of them; `nil` if there are none.
    @discardableResult
    mutating func write(
        _ members: [JSONValue.Member],
        of shape: ObjectSchema,
        within surrounding: Sensitivity,
        besides key: String? = nil,
        into result: inout Translation
    ) -> Sensitivity? {
        var lowest: Sensitivity?
        for member in members {
            guard let property = shape[member.name] else { continue }
            let visible = write(member.value, of: property, within: surrounding, into: &result)
            // What tells elements apart says nothing by itself.
            if member.name != key { lowest = min(lowest ?? visible, visible) }
        }
        return lowest
    }

    private mutating func write(
        _ value: JSONValue,
        of property: Property,
        within surrounding: Sensitivity,
        into result: inout Translation
    ) -> Sensitivity {
        let isToken = property.sensitivity > .open && property.openForm == .token
        let level = property.sensitivity <= surrounding && !isToken ? .open : property.sensitivity
        let start = result.bytes.count
        if result.bytes.last != UInt8(ascii: "{") { result.bytes.append(UInt8(ascii: ",")) }
        JSONText.appendString(property.name, to: &result.bytes)
        result.bytes.append(UInt8(ascii: ":"))
        let valueStart = result.bytes.count
        if level == .secret { hasSecret = true }
        // A view takes the first that applies: what hides a member comes before what only coarsens it.
        let hiding = isToken ? nil : reserve(from: start, .dropped, level: level, 0, &result)
        let coarsening = property.whenSecret.map { coarsening in
            coarsening == .drop
                ? reserve(from: start, .dropped, level: .secret, Segment.awaitingSecrecy, &result)
                : reserve(from: valueStart, .quarter, level: .secret, Segment.awaitingSecrecy, &result)
        }
        let inside = write(
            value,
            property.value,
            level: level,
            isToken: isToken,
            within: max(surrounding, property.sensitivity),
            into: &result
        )
        if property.value.namesSecrets {
            result.bytes[valueStart...].withUnsafeBytes { if SecretWords.areNamed(in: $0) { hideAsBesideSecretCode() } }
        }
        let visible = max(inside, isToken ? .open : level)
        let end = UInt32(truncatingIfNeeded: result.bytes.count)
        if let coarsening { result.segments[coarsening].end = end }
        if let hiding {
            result.segments[hiding].end = end
            result.segments[hiding].level = visible
        }
        return visible
    }

    private func reserve(
        from start: Int,
        _ form: Segment.Form,
        level: Sensitivity,
        _ detail: UInt8,
        _ result: inout Translation
    ) -> Int {
        let place = UInt32(truncatingIfNeeded: start)
        result.segments.append(Segment(start: place, end: place, level: level, form: form, detail: detail))
        return result.segments.count - 1
    }

    /// Writes a value.
    ///
    /// - Returns: the lowest view that shows anything of what is in it.
    private mutating func write(
        _ value: JSONValue,
        _ schema: ValueSchema,
        level: Sensitivity,
        isToken: Bool,
        within surrounding: Sensitivity,
        into result: inout Translation
    ) -> Sensitivity {
        switch (schema, value) {
        case (.object(let shape, _), .object(let members)):
            result.bytes.append(UInt8(ascii: "{"))
            let lowest = write(members, of: shape, within: surrounding, into: &result)
            result.bytes.append(UInt8(ascii: "}"))
            return lowest ?? .open
        case (.array(let element, _, _, let key), .array(let elements)):
            return write(
                elements,
                element,
                key: key,
                level: level,
                isToken: isToken,
                within: surrounding,
                into: &result
            )
        default:
            let start = result.bytes.count
            value.write(into: &result.bytes)
            if case .string(let string) = schema {
                mark(value, string, from: start, level: level, isToken: isToken, in: &result)
            }
            return .open
        }
    }

    private mutating func write(
        _ elements: [JSONValue],
        _ schema: ValueSchema,
        key: String?,
        level: Sensitivity,
        isToken: Bool,
        within surrounding: Sensitivity,
        into result: inout Translation
    ) -> Sensitivity {
        result.bytes.append(UInt8(ascii: "["))
        var lowest: Sensitivity?
        for element in elements {
            let start = result.bytes.count
            if result.bytes.last != UInt8(ascii: "[") { result.bytes.append(UInt8(ascii: ",")) }
            var visible = Sensitivity.open
            if case .object(let shape, _) = schema, case .object(let members) = element {
                let hiding = reserve(from: start, .dropped, level: .open, 0, &result)
                result.bytes.append(UInt8(ascii: "{"))
                visible =
                    write(members, of: shape, within: surrounding, besides: key, into: &result) ?? .open
                result.bytes.append(UInt8(ascii: "}"))
                result.segments[hiding].end = UInt32(truncatingIfNeeded: result.bytes.count)
                result.segments[hiding].level = visible
            } else {
                visible = write(element, schema, level: level, isToken: isToken, within: surrounding, into: &result)
            }
            lowest = min(lowest ?? visible, visible)
        }
        result.bytes.append(UInt8(ascii: "]"))
        return lowest ?? .open
    }

    /// Marks a string that lower views show as a token, and a code that they show as its general class.
    private mutating func mark(
        _ value: JSONValue,
        _ schema: StringSchema,
        from start: Int,
        level: Sensitivity,
        isToken: Bool,
        in result: inout Translation
    ) {
        let (from, to) = (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: result.bytes.count))
        if isToken {
            result.segments.append(Segment(start: from, end: to, level: level, form: .token))
        }
        guard let code = value.stringValue, let general = schema.secretCategories[code],
            let index = generalClasses.firstIndex(of: general)
        else { return }
        hideAsBesideSecretCode()
        result.segments.append(
            Segment(start: from, end: to, level: .secret, form: .generalClass, detail: UInt8(clamping: index))
        )
    }

    /// Says that a category or its words are secret: lower views show of the event what they show beside a secret code.
    private mutating func hideAsBesideSecretCode() {
        hasSecret = true
        hasSecretCategory = true
    }
}
