import Adapters
import Foundation
import Text

/// Looks at the names in an adapter's folder: what nobody reads is probably spelt wrong.
struct FolderCheck {
    private static let entries = ["adapter.yaml", "codes", "fixtures", "README.md"]

    let diagnostics: [Diagnostic]

    init(_ folder: AdapterFolder) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        var found = names.sorted().filter { !$0.hasPrefix(".") && !Self.entries.contains($0) }
            .compactMap { Self.stranger($0, in: folder.path, among: Self.entries, names) }
        let lists = (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/codes")) ?? []
        for name in lists.sorted() where !name.hasPrefix(".") && !name.hasSuffix(".csv") {
            found.append(
                Self.unknown("codes/\(name)", in: folder.path, "a code list is a file NAME.csv, and this is none", nil)
            )
        }
        diagnostics = found
    }

    /// A file is only worth a word where it nearly has the name of one that is read.
    private static func stranger(
        _ name: String,
        in path: String,
        among known: [String],
        _ names: [String]
    ) -> Diagnostic? {
        guard let nearest = NearestName.of(name, among: known) ?? alike(name), !names.contains(nearest) else {
            return nil
        }
        return unknown(name, in: path, "nobody reads '\(name)'", nearest)
    }

    private static func alike(_ name: String) -> String? {
        ["code": "codes", "fixture": "fixtures", "samples": "fixtures", "tests": "fixtures"][name.lowercased()]
    }

    private static func unknown(_ name: String, in path: String, _ message: String, _ nearest: String?) -> Diagnostic {
        Diagnostic(
            severity: .warning,
            code: FolderProblem.unknownEntry.rawValue,
            location: SourceLocation(file: "\(path)/\(name)", line: 1, column: 1),
            message: message,
            suggestion: nearest,
            fix: nearest.map { "mv \(path)/\(name) \(path)/\($0)" } ?? "name it NAME.csv, or move it elsewhere"
        )
    }
}
