/// The problems found so far.
struct ProblemList {
    private(set) var diagnostics: [Diagnostic] = []

    mutating func add(
        _ problem: TableProblem,
        at location: SourceLocation,
        _ message: String,
        severity: Diagnostic.Severity = .error,
        suggestion: String? = nil,
        fix: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                severity: severity,
                code: problem.rawValue,
                location: location,
                message: message,
                suggestion: suggestion,
                fix: fix
            )
        )
    }

    mutating func add(contentsOf diagnostics: [Diagnostic]) {
        self.diagnostics += diagnostics
    }
}
