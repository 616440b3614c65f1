/// Why a run cannot go on.
struct CrashFailure: Error, CustomStringConvertible {
    /// What happened, in one line.
    var description: String

    init(_ description: String) {
        self.description = description
    }
}
