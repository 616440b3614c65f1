import Adapters

/// The place in an adapter's files that a difference most likely comes from.
struct DifferenceOrigin {
    /// The place.
    var location: SourceLocation
    /// What is written there that matters, in words.
    var subject: String
    /// What to write in the place of the word there.
    var suggestion: String?
    /// What would mend it, where that is known.
    var fix: String?

    init(_ location: SourceLocation, _ subject: String, suggestion: String? = nil, fix: String? = nil) {
        self.location = location
        self.subject = subject
        self.suggestion = suggestion
        self.fix = fix
    }
}
