import Contracts

/// A member of a canonical object as converters write it: its encoded key and its visibility.
struct WrittenMember {
    var key: EncodedKey
    var mark: SensitivityMark

    /// Takes a member of a shape.
    ///
    /// - Parameters:
    ///   - property: the member.
    ///   - surrounding: the sensitivity of the object it is in, which needs no marking twice.
    init(_ property: Property, within surrounding: Sensitivity) {
        key = EncodedKey(property.name)
        mark = SensitivityMark(property)
        if mark.level <= surrounding, !mark.isToken { mark.level = .open }
    }

    /// Takes a member of a shape by name; `nil` if the shape has none of that name.
    init?(_ name: String, of shape: ObjectSchema, within surrounding: Sensitivity) {
        guard let property = shape[name] else { return nil }
        self.init(property, within: surrounding)
    }
}
