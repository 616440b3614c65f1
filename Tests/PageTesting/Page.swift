package import Foundation

/// A page of the documentation, for tests that run what it tells people to run.
package struct Page {
    /// Something a reader copies from it.
    package struct Example: Sendable, Equatable {
        /// The language its fence names; `nil` for commands of a shell.
        package var language: String?
        /// The text as it stands there: one command with its continued lines, or a whole fence of another language.
        package var text: String
        /// Its first line in the page, from 1.
        package var line: Int
    }

    /// The root of the repository.
    package static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// What it has to copy, in its order.
    package let examples: [Example]

    /// Reads a page of the folder `docs`.
    package init(_ name: String) throws {
        let file = Self.repository.appendingPathComponent("docs/\(name)")
        self.init(text: try String(contentsOf: file, encoding: .utf8))
    }

    /// Reads the text of a page.
    package init(text: String) {
        var examples: [Example] = []
        var fence: (language: String?, lines: [String], first: Int)?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.hasPrefix("```") else {
                fence?.lines.append(String(line))
                continue
            }
            if let open = fence {
                examples += Self.examples(open.lines, language: open.language, first: open.first)
                fence = nil
            } else {
                let language = line.dropFirst(3)
                fence = (language.isEmpty ? nil : String(language), [], index + 2)
            }
        }
        self.examples = examples
    }

    /// The commands for a shell, in their order.
    package var commands: [Example] { examples.filter { $0.language == nil } }

    /// The fences of a language, in their order.
    package func examples(in language: String) -> [Example] { examples.filter { $0.language == language } }

    private static func examples(_ lines: [String], language: String?, first: Int) -> [Example] {
        guard language == nil else {
            return [Example(language: language, text: lines.joined(separator: "\n"), line: first)]
        }
        var commands: [Example] = []
        var isContinued = false
        for (offset, line) in lines.enumerated() where isContinued || !line.isEmpty {
            if isContinued, let last = commands.indices.last {
                commands[last].text += "\n" + line
            } else {
                commands.append(Example(language: nil, text: line, line: first + offset))
            }
            isContinued = line.hasSuffix("\\")
        }
        return commands
    }
}
