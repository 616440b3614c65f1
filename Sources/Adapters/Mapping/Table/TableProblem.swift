/// The codes of what can be wrong with the form of an `adapter.yaml`.
package enum TableProblem: String, Sendable, CaseIterable {
    /// The file cannot be read.
    case unreadable = "TABLE_UNREADABLE"
    /// The file, or something in it, is larger than any table needs to be.
    case tooLarge = "TABLE_TOO_LARGE"
    /// The file is not UTF-8.
    case notUTF8 = "TABLE_NOT_UTF8"
    /// A line is indented with a tab.
    case tab = "TABLE_TAB"
    /// Brackets or levels are nested deeper than any table needs.
    case tooDeep = "TABLE_TOO_DEEP"
    /// An anchor, an alias or a key that is not plain text.
    case anchor = "TABLE_ANCHOR"
    /// The text is not YAML.
    case syntax = "TABLE_SYNTAX"
    /// A key that means nothing here.
    case unknownKey = "TABLE_UNKNOWN_KEY"
    /// A key that is there twice.
    case duplicateKey = "TABLE_DUPLICATE_KEY"
    /// A key that must be there and is not.
    case missingKey = "TABLE_MISSING_KEY"
    /// A key that another format of `inputs` has.
    case otherFormat = "TABLE_KEY_OF_OTHER_FORMAT"
    /// A list where text was expected, and the like.
    case wrongType = "TABLE_WRONG_TYPE"
    /// Text that is none of those allowed.
    case badValue = "TABLE_BAD_VALUE"
    /// Text that is not the name of a source field or of a canonical field.
    case badPath = "TABLE_BAD_PATH"
    /// An XML prefix that no input declares.
    case unknownPrefix = "TABLE_UNKNOWN_PREFIX"
    /// The right side of a line that is not `source | converter(arguments)`.
    case badExpression = "TABLE_BAD_EXPRESSION"
    /// A test that is not one of those a condition has.
    case badCondition = "TABLE_BAD_CONDITION"
    /// An `each` whose elements nothing tells apart.
    case eachNeedsVersion = "TABLE_EACH_NEEDS_VERSION"
    /// `columns` whose events nothing tells apart.
    case columnsNeedPart = "TABLE_COLUMNS_NEED_PART"
    /// An id that is not that of the folder.
    case otherFolder = "TABLE_OTHER_FOLDER"
    /// A program that is not there.
    case programMissing = "TABLE_PROGRAM_MISSING"
}
