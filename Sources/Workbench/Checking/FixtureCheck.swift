import Adapters
import Formats
import Foundation
import Text

/// Looks at the files of an adapter's fixtures, without the adapter.
struct FixtureCheck {
    private static let expectations = ["events.ndjson", "rejections.ndjson"]

    private(set) var diagnostics: [Diagnostic] = []
    private let root: String

    init(_ folder: AdapterFolder) {
        root = folder.path + "/fixtures"
        let names = Self.names(in: root)
        let folders = names.filter { Self.isFolder("\(root)/\($0)") }
        for name in folders { checkFixture("\(root)/\(name)") }
        for name in names where !folders.contains(name) && (name.hasPrefix("input.") || name.hasSuffix(".ndjson")) {
            tell(.unknownFile, name, 1, 1, "a fixture is a folder of its own", fix: "move it to fixtures/01-first/")
        }
        if folders.isEmpty {
            tell(
                .noFixtures,
                "",
                1,
                1,
                "the adapter has no fixture, so nothing shows that it reads what the sender writes",
                fix: "put a sample at \(root)/01-first/input.csv (or .xml, .json), then run setu adapter test --record"
            )
        }
    }

    private mutating func checkFixture(_ path: String) {
        let name = String(path.dropFirst(root.count + 1))
        let files = Self.names(in: path)
        let inputs = files.filter { $0.hasPrefix("input.") }
        if inputs.isEmpty {
            let stray = files.first { !Self.expectations.contains($0) && !$0.hasSuffix(".md") }
            tell(
                .inputMissing,
                name,
                1,
                1,
                "the fixture has no file input.*, so it is not run",
                severity: .error,
                fix: stray.map { "mv \(path)/\($0) \(path)/input.\($0.split(separator: ".").last ?? "csv")" }
                    ?? "put the sample there as input.csv, input.xml or input.json"
            )
        } else if inputs.count > 1 {
            let message = "the fixture has \(inputs.joined(separator: " and ")), and only \(inputs[0]) is run"
            tell(
                .inputTwice,
                "\(name)/\(inputs[1])",
                1,
                1,
                message,
                severity: .error,
                fix: "make it a fixture of its own"
            )
        }
        for file in files where !file.hasPrefix("input.") && !Self.expectations.contains(file) && !inputs.isEmpty {
            guard let nearest = NearestName.of(file, among: Self.expectations) else { continue }
            let message = "nobody reads '\(file)'; a fixture expects what is in events.ndjson and rejections.ndjson"
            tell(.unknownFile, "\(name)/\(file)", 1, 1, message, fix: "mv \(path)/\(file) \(path)/\(nearest)")
        }
        for file in Self.expectations where files.contains(file) { checkLines("\(name)/\(file)") }
    }

    private mutating func checkLines(_ name: String) {
        let bytes = FixtureFile.read("\(root)/\(name)") ?? []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
            let value = try? JSONValue.parse(Array(line))
            if case .object? = value { continue }
            let what = value == nil ? "is no JSON text" : "is JSON, but no object"
            tell(
                .notJSON,
                name,
                index + 1,
                1,
                "this line \(what); each line holds one event or one rejection",
                severity: .error,
                fix: "setu adapter test --record writes the file anew; read the difference before you keep it"
            )
        }
    }

    private mutating func tell(
        _ problem: FolderProblem,
        _ name: String,
        _ line: Int,
        _ column: Int,
        _ message: String,
        severity: Diagnostic.Severity = .warning,
        fix: String
    ) {
        let location = SourceLocation(file: name.isEmpty ? root : "\(root)/\(name)", line: line, column: column)
        diagnostics.append(
            Diagnostic(severity: severity, code: problem.rawValue, location: location, message: message, fix: fix)
        )
    }

    private static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = ObjCBool(false)
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
