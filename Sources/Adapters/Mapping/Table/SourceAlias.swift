/// One entry of `aliases`: a source name and the other spellings senders use for it (`जिला: [जनपद]`).
package struct SourceAlias: Sendable {
    /// The name the rest of the table uses.
    package var name: String
    /// The other spellings.
    package var spellings: [String]
    /// Where it stands.
    package var location: SourceLocation
}
