import Foundation

/// A folder that shows one situation: an input and what an adapter makes of it.
package struct Fixture: Sendable {
    /// The folder's name, such as `03-late-before-a-parent`.
    package var name: String
    /// The folder.
    package var folder: String
    /// The file `input.*` in it.
    package var input: String

    /// What it shows, in words: `late before a parent`.
    package var situation: String {
        String(name.drop { $0.isNumber || $0 == "-" }).replacing("-", with: " ")
    }

    /// The file of expected events, one a line.
    package var eventsPath: String { folder + "/events.ndjson" }
    /// The file of expected rejections, one a line.
    package var rejectionsPath: String { folder + "/rejections.ndjson" }

    /// The fixtures in an adapter's folder, by name.
    ///
    /// - Throws: ``CommandFailure`` for a fixture without exactly one `input.*`.
    package static func all(inAdapter folder: String) throws -> [Fixture] {
        let root = folder + "/fixtures"
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: root) else { return [] }
        return try names.filter { !$0.hasPrefix(".") }.sorted().compactMap { name in
            let folder = "\(root)/\(name)"
            guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return nil }
            let inputs = files.filter { $0.hasPrefix("input.") }
            guard inputs.count == 1, let input = inputs.first else {
                throw CommandFailure.refused("\(folder) needs exactly one file input.*, and has \(inputs.count)")
            }
            return Fixture(name: name, folder: folder, input: "\(folder)/\(input)")
        }
    }
}
