import Adapters
import Formats
import Workbench

extension Diagnostic {
    /// As `--json` tells it.
    var json: JSONValue {
        [
            "severity": .string(severity.rawValue),
            "code": .string(code),
            "file": .string(location.file),
            "line": .number(String(location.line)),
            "column": .number(String(location.column)),
            "message": .string(message),
            "suggestion": suggestion.map { .string($0) } ?? .null,
            "fix": fix.map { .string($0) } ?? .null,
            "page": .string(ProblemPage.address(of: code)),
        ]
    }
}
