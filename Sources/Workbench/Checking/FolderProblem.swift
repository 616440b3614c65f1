import Adapters

/// The codes of what an adapter's folder and samples show to be wrong, or probably not meant.
package enum FolderProblem: String, Sendable, CaseIterable {
    /// A folder of `fixtures` without an input.
    case inputMissing = "FIXTURE_INPUT_MISSING"
    /// A folder of `fixtures` with several inputs.
    case inputTwice = "FIXTURE_INPUT_TWICE"
    /// A line of an expectation that is no JSON object.
    case notJSON = "FIXTURE_NOT_JSON"
    /// A file of a fixture that nobody reads.
    case unknownFile = "FIXTURE_UNKNOWN_FILE"
    /// An adapter without a fixture.
    case noFixtures = "FIXTURES_MISSING"
    /// A sample that is refused as a whole, though nothing expects that.
    case refused = "SAMPLE_REFUSED"
    /// A file or folder of an adapter that nobody reads.
    case unknownEntry = "FOLDER_UNKNOWN_ENTRY"
    /// A code list that no line names.
    case codesUnused = "CODES_UNUSED"
    /// An alias of a name that the table does not use.
    case aliasUnused = "ALIAS_UNUSED"
    /// An alias that is itself a name the table reads.
    case aliasTaken = "ALIAS_TAKEN"
    /// A source field that is ignored and read.
    case ignoredAndRead = "IGNORED_AND_READ"
    /// A source field that no sample has.
    case fieldUnseen = "SAMPLE_FIELD_UNSEEN"
    /// A source field that by its name belongs in another field.
    case fieldMisplaced = "SAMPLE_FIELD_MISPLACED"
    /// A row of a code list whose value is by its own words another code.
    case rowMisplaced = "CODES_ROW_MISPLACED"
    /// A condition on values that no sample has.
    case valueUnseen = "SAMPLE_VALUE_UNSEEN"
    /// A word for "nothing" that the samples write otherwise.
    case absentUnseen = "SAMPLE_ABSENT_UNSEEN"
    /// A date whose day and month change places, beside the other dates of the table.
    case dateOrderMixed = "DATE_ORDER_MIXED"
    /// A line that can read none of the samples' values.
    case unreadable = "SAMPLE_UNREADABLE"
    /// An id that different people share.
    case idShared = "SAMPLE_ID_SHARED"
    /// An emit that no record of the samples reaches.
    case emitUnseen = "SAMPLE_EMIT_UNSEEN"
    /// Something else comes of a fixture than it expects.
    case expectationDiffers = "FIXTURE_DIFFERS"
    /// An entry of `inputs` that no sample comes by.
    case inputUnseen = "SAMPLE_INPUT_UNSEEN"
}

extension Diagnostic {
    /// A warning about a folder or its samples; the fix is left out where a name is suggested.
    init(_ problem: FolderProblem, _ message: String, at location: SourceLocation, suggestion: String?, fix: String) {
        self.init(
            severity: .warning,
            code: problem.rawValue,
            location: location,
            message: message,
            suggestion: suggestion,
            fix: suggestion == nil ? fix : nil
        )
    }
}
