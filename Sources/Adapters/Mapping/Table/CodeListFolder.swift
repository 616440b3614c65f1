import Foundation

/// A folder of code lists, `NAME.csv` each.
struct CodeListFolder {
    /// The most code lists a folder can have.
    static let maximumCount = 256

    var path: String
    /// What it is called from the adapter's folder.
    var name: String

    /// Reads the lists of some names, or all of them, each as part of the fingerprint.
    func lists(
        named wanted: Set<String>?,
        _ fingerprint: inout AdapterFingerprint,
        _ diagnostics: inout [Diagnostic]
    ) -> [String: CodeList] {
        var lists: [String: CodeList] = [:]
        let files = AdapterFolder.names(in: path).filter { $0.hasSuffix(".csv") }
        for file in files.prefix(Self.maximumCount) {
            let name = String(file.dropLast(4))
            if let wanted, !wanted.contains(name) { continue }
            lists[name] = read(file, name, &fingerprint, &diagnostics)
        }
        return lists
    }

    private func read(
        _ file: String,
        _ name: String,
        _ fingerprint: inout AdapterFingerprint,
        _ diagnostics: inout [Diagnostic]
    ) -> CodeList? {
        let listPath = "\(path)/\(file)"
        let start = SourceLocation(file: listPath, line: 1, column: 1)
        guard Self.isListName(name) else {
            let message = "a list is named with letters, digits and '-'"
            diagnostics.append(Diagnostic(code: CodeListProblem.name.rawValue, location: start, message: message))
            return nil
        }
        guard let bytes = AdapterFolder.read(listPath, atMost: CodeListReader.maximumBytes) else {
            let message = "the file cannot be read, or has more than \(CodeListReader.maximumBytes) bytes"
            diagnostics.append(Diagnostic(code: CodeListProblem.unreadable.rawValue, location: start, message: message))
            // The list is there, so no line that names it is wrong.
            return CodeList(name: name, entries: [])
        }
        fingerprint.add("\(self.name)/\(file)", bytes)
        let read = CodeListReader.read(bytes, name: name, file: listPath)
        diagnostics += read.diagnostics
        return read.list
    }

    private static func isListName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64
            && name.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-")
            }
    }
}
