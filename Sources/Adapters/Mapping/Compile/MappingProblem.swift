/// The codes of what can be wrong with what a table says, held against the canonical schemas.
package enum MappingProblem: String, Sendable, CaseIterable {
    /// A type that no schema describes.
    case typeUnknown = "TYPE_UNKNOWN"
    /// A canonical field that the type does not have.
    case fieldUnknown = "FIELD_UNKNOWN"
    /// A canonical field that the gateway writes itself.
    case fieldDerived = "FIELD_DERIVED"
    /// A canonical field that another line fills, or a part of one.
    case fieldTwice = "FIELD_TWICE"
    /// A field every event needs and no line fills.
    case requiredNeverFilled = "REQUIRED_NEVER_FILLED"
    /// A converter that does not exist.
    case converterUnknown = "CONVERTER_UNKNOWN"
    /// A converter that is given nothing to read.
    case converterInput = "CONVERTER_INPUT"
    /// A converter behind one that gives the field's value.
    case converterOrder = "CONVERTER_ORDER"
    /// An argument that is missing, unknown, there twice or none of those allowed.
    case converterArgument = "CONVERTER_ARGUMENT"
    /// A converter that gives something else than the field is.
    case converterTarget = "CONVERTER_TARGET"
    /// A pattern that does not read what it is meant to read.
    case datePattern = "DATE_PATTERN"
    /// A code list that does not exist.
    case codeListUnknown = "CODE_LIST_UNKNOWN"
    /// A code that the field does not know.
    case codeUnknown = "CODE_UNKNOWN"
    /// Codes of places without the register they are of.
    case placeSystemMissing = "DISTRICT_CODE_SYSTEM_MISSING"
    /// A register of places that does not exist.
    case placeSystemUnknown = "DISTRICT_CODE_SYSTEM_UNKNOWN"
    /// Places that need the day they are of.
    case placeVersionMissing = "PLACE_VERSION_MISSING"
    /// A version that is neither a number nor a time.
    case version = "VERSION"
    /// An id that is a secret of the person.
    case idSecret = "ID_SECRET"
    /// An emit that no record can reach.
    case emitUnreachable = "EMIT_UNREACHABLE"
    /// An emit that says of the same subject what another says.
    case emitRepeated = "EMIT_REPEATED"
    /// A rule of `skip` or `urgency` that an earlier one always decides before.
    case ruleUnreachable = "RULE_UNREACHABLE"
}
