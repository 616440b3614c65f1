/// The code lists every adapter can name without a file of its own; a file of the same name replaces one.
package enum SharedCodeLists {
    /// All of them, by name.
    package static let all: [String: CodeList] = [
        sex.name: sex, state.name: state, vulnerability.name: vulnerability,
    ]

    /// `state`: names of Indian states in English and Hindi, and their earlier ones, to ISO 3166-2 codes.
    static let state = CodeList(
        name: "state",
        entries: IndianState.all.flatMap { state in
            ([state.isoCode, state.name, state.hindiName] + state.aliases + state.earlierISOCodes.map(\.text))
                .map { CodeEntry(source: $0, code: state.isoCode) }
        }
    )

    /// Rows from spellings by code.
    static func entries(
        _ relation: CodeRelation = .exact,
        _ spellings: KeyValuePairs<String, [String]>
    ) -> [CodeEntry] {
        spellings.flatMap { code, sources in
            sources.map { CodeEntry(source: $0, code: code, relation: relation) }
        }
    }
}
