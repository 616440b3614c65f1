/// A few lines of ``ExampleAdapter`` with a problem, and the same lines without it.
package struct ProblemExample: Sendable {
    /// How the problem gets into the example's files.
    package enum Seed: Sendable {
        /// The lines after are replaced by those before.
        case replacing
        /// The lines after are replaced by these, of which the page shows only the beginning.
        case replacingAtLength(String)
        /// The lines after are replaced by those before, and the file is written in ISO 8859-1.
        case inLatin1
        /// The file is added, with what stands before.
        case adding
        /// The file is written whole, with more than the page shows.
        case writing(String)
        /// The file is taken away.
        case removing
    }

    /// The file, from the adapter's folder.
    package var file: String
    /// What is wrong.
    package var before: String
    /// What is right.
    package var after: String
    /// How the one becomes the other.
    package var seed: Seed

    /// Lines of the table.
    static func table(_ before: String, _ after: String, _ seed: Seed = .replacing) -> ProblemExample {
        ProblemExample(file: "adapter.yaml", before: before, after: after, seed: seed)
    }

    /// Lines of a code list.
    static func list(_ before: String, _ after: String, _ seed: Seed = .replacing) -> ProblemExample {
        ProblemExample(file: "codes/missing-type.csv", before: before, after: after, seed: seed)
    }

    /// A file that should not be as it is.
    static func file(_ file: String, _ before: String, _ after: String, _ seed: Seed = .adding) -> ProblemExample {
        ProblemExample(file: file, before: before, after: after, seed: seed)
    }

    /// The files of the example adapter, with the problem in them.
    package func seeded(into files: [String: [UInt8]]) -> [String: [UInt8]] {
        var files = files
        let text = String(decoding: files[file] ?? [], as: UTF8.self)
        switch seed {
        case .replacing: files[file] = Array(text.replacing(after, with: before).utf8)
        case .replacingAtLength(let whole): files[file] = Array(text.replacing(after, with: whole).utf8)
        case .inLatin1:
            files[file] = text.replacing(after, with: before).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        case .adding: files[file] = Array(before.utf8)
        case .writing(let whole): files[file] = Array(whole.utf8)
        case .removing: files = files.filter { $0.key != file && !$0.key.hasPrefix(file + "/") }
        }
        return files
    }
}
