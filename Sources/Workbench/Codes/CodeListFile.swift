package import Adapters
import Foundation
import Text

/// The file of a code list, to which a row is added.
package struct CodeListFile {
    /// What a row says.
    package struct Row: Sendable {
        var cells: [String: String]

        /// Takes the cells.
        package init(source: String, code: String, relation: String, note: String?, from: String?, until: String?) {
            cells = ["source": source, "code": code, "relation": relation]
            cells["note"] = note
            cells["from"] = from
            cells["until"] = until
        }
    }

    /// Why a row cannot be added.
    package enum Refusal: Error, CustomStringConvertible {
        /// There is no such list in the adapter's folder.
        case missing(String, known: [String])
        /// The file has no column for something the row says.
        case column(String, file: String)
        /// The file cannot be read or written.
        case unusable(String)

        /// One line for a person.
        package var description: String {
            switch self {
            case .missing(let name, let known):
                "the adapter has no list '\(name)', and Setu has none of that name"
                    + (known.isEmpty ? "" : "; the adapter has \(known.sorted().joined(separator: ", "))")
                    + (NearestName.of(name, among: known).map { ": did you mean '\($0)'?" } ?? "")
            case .column(let name, let file): "\(file) has no column '\(name)': add it to its first row"
            case .unusable(let file): "\(file) cannot be read or written"
            }
        }
    }

    /// Where it is.
    package let path: String
    /// How many rows of Setu's own list the file begins with, where it is new: a list of the adapter's stands in its place.
    package let copied: Int?
    private let text: String

    /// Finds the list of a name in an adapter's folder, or beside it among its country's; a list of Setu's own is copied.
    package init(named name: String, in folder: AdapterFolder) throws(Refusal) {
        let folders = [folder.path + "/codes", folder.path + "/../codes"]
        let paths = folders.map { "\($0)/\(name).csv" }
        guard let path = paths.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            if let shared = SharedCodeLists.all[name] {
                self.path = paths[0]
                copied = shared.entries.count
                let rows = CodeListText.write(
                    shared.entries.map { CodeMatch(source: $0.source, code: $0.code, relation: $0.relation) }
                )
                text = rows.split(separator: "\n").enumerated().map { index, row in
                    row + (index == 0 ? ",note,from,until\n" : ",,,\n")
                }.joined()
                return
            }
            let files = folders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
            throw .missing(name, known: files.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) })
        }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw .unusable(path) }
        self.path = path
        self.text = text
        copied = nil
    }

    /// Adds a row at the end.
    /// - Returns: its line, counted from 1.
    package func append(_ row: Row) throws(Refusal) -> Int {
        let header = text.drop { $0 == "\u{feff}" }.prefix { !$0.isNewline }.split(
            separator: ",",
            omittingEmptySubsequences: false
        ).map { $0.trimmingCharacters(in: .whitespaces) }
        for name in row.cells.keys.sorted() where !header.contains(name) {
            // What is exact needs no column to say so.
            if name == "relation", row.cells[name] == "exact" { continue }
            throw .column(name, file: path)
        }
        let end = text.contains("\r\n") ? "\r\n" : "\n"
        let whole = text.isEmpty || text.hasSuffix("\n") || text.hasSuffix("\r\n") ? text : text + end
        let line = header.map { Self.quoted(row.cells[$0] ?? "") }.joined(separator: ",")
        try write(whole + line + end)
        return whole.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    }

    /// Makes the file what it was.
    package func restore() throws(Refusal) {
        guard copied == nil else {
            try? FileManager.default.removeItem(atPath: path)
            return
        }
        try write(text)
    }

    private func write(_ text: String) throws(Refusal) {
        do {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            throw .unusable(path)
        }
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { ",\"\n\r".contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
